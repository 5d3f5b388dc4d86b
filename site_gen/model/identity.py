"""Who publishes the site. Parsed from mkdocs.yml once; what is missing is listed in one warning, never invented."""

from typing import ClassVar

from msgspec import Struct


class NavLink(Struct, frozen=True):
    """One entry of the main navigation; `address` is of this site (/stories/) or a full https address."""

    name: str
    address: str


class Identity(Struct, frozen=True, kw_only=True):
    """CONVENTIONS 3.1 (SiteName, SiteDomain, SiteIDCode) and 3.3 (marks in the footer)."""

    name: str
    url: str  # https://www.example.org/ , always with a closing slash
    description: str = ""
    slogan: str = ""  # 传播新思想　引领新风尚
    seal: tuple[str, str] = ("文明", "实践")
    home_region: str = ""  # the code of the place the site speaks for
    since: str = ""  # ISO date: what an empty feed carries as its date
    former_names: tuple[str, ...] = ()
    organisers: tuple[str, ...] = ()  # 主办
    undertakers: tuple[str, ...] = ()  # 承办
    technical_support: str = ""
    address: str = ""
    postcode: str = ""
    phone: str = ""
    email: str = ""
    report_phone: str = ""
    report_email: str = ""
    minors_report_url: str = ""
    icp: str = ""
    police: str = ""  # 贵公网安备 00000000000000号
    licences: tuple[str, ...] = ()  # 互联网新闻信息服务许可证 10120170012 …
    conac: str = ""  # where 党政机关网站标识 leads to; a plain link, its third-party script is not used
    conac_image: str = ""  # the mark itself, on this site
    site_id_code: str = ""
    waived: tuple[str, ...] = ()  # keys of EXPECTED that this site has no need of
    notice: str = ""  # a closing line of the footer

    EXPECTED: ClassVar[dict[str, str]] = {
        "organisers": "主办单位",
        "icp": "ICP 备案号",
        "police": "公安备案号",
        "report_phone": "举报电话",
        "report_email": "举报邮箱",
        "phone": "联系电话",
    }

    @property
    def domain(self) -> str:
        return self.url.split("://", 1)[-1].split("/", 1)[0]

    @property
    def origin(self) -> str:
        """The site's address without the closing slash: what goes before a site path in a full address."""
        return self.url.rstrip("/")

    @property
    def base(self) -> str:
        """The path the site lives under, without a closing slash: empty at the root of its host."""
        return "/" + tail.rstrip("/") if (tail := self.url.split("://", 1)[-1].partition("/")[2].strip("/")) else ""

    @property
    def police_number(self) -> str:
        return "".join(filter(str.isdigit, self.police))

    def missing(self) -> tuple[str, ...]:
        """Names and keys of what a Chinese site must show by law or custom and this one has not set."""
        return tuple(
            f"{name} {key}" for key, name in self.EXPECTED.items() if not getattr(self, key) and key not in self.waived
        )
