"""本站自己的插图：人、树、房子这些部件，拼成一幅幅画，再印成照片大小的示意图。

pen 一笔；light 季节和时辰；people、nature、houses、things 部件；scenes 一幅幅画；
order 要画哪些；printing 印成 JPEG；metadata 写进图里的说明；film 编成短片。
"""
