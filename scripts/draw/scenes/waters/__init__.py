"""Rivers, lakes, the sea: boats, banks, harbours."""
