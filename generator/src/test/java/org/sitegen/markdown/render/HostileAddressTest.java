package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody writes, a browser finds nothing in it that runs. */
@Tag("slow")
class HostileAddressTest {

    private static final Set<String> FORBIDDEN =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "object",
                    "embed",
                    "form",
                    "input",
                    "button",
                    "textarea",
                    "select",
                    "link",
                    "meta",
                    "base",
                    "svg",
                    "math",
                    "template",
                    "noscript",
                    "audio",
                    "video",
                    "source",
                    "frame",
                    "frameset",
                    "applet");

    private static final List<String> ADDRESSES =
            List.of(
                    "javascript:alert(1)",
                    "JAVASCRIPT:alert(1)",
                    "jAvAsCrIpT&colon;alert(1)",
                    "javascript&#58;alert(1)",
                    "javascript&#x3A;alert(1)",
                    "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)",
                    "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)",
                    "java&Tab;script:alert(1)",
                    "java&NewLine;script:alert(1)",
                    "java&#10;script:alert(1)",
                    "java&#13;script:alert(1)",
                    "java&#9;script:alert(1)",
                    "&#1;javascript:alert(1)",
                    "&#32;javascript:alert(1)",
                    "&nbsp;javascript:alert(1)",
                    "&#8203;javascript:alert(1)",
                    "&#xFEFF;javascript:alert(1)",
                    "java\\script:alert(1)",
                    "javascript\\:alert(1)",
                    "%6Aavascript:alert(1)",
                    "javascript%3Aalert(1)",
                    "./javascript:alert(1)",
                    "javascript://example.org/%0Aalert(1)",
                    "vbscript:msgbox(1)",
                    "livescript:x",
                    "mocha:x",
                    "data:text/html,<script>alert(1)</script>",
                    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
                    "DATA:image/svg+xml,<svg/onload=alert(1)>",
                    "data&colon;text/html,x",
                    "file:///etc/passwd",
                    "blob:https://example.org/1",
                    "filesystem:https://example.org/1",
                    "view-source:javascript:alert(1)",
                    "feed:javascript:alert(1)",
                    "jar:javascript:alert(1)!",
                    "about:blank",
                    "//example.org/x.js",
                    "\\\\\\\\example.org/x.js",
                    "/\\\\example.org/x.js",
                    "https:javascript:alert(1)",
                    "http://javascript:alert(1)",
                    "https://example.org/\\\"onclick=\\\"alert(1)",
                    "mailto:a@example.org?body=%22onclick=alert(1)",
                    "failure:\\\"onclick=alert(1)",
                    "#\\\"onclick=alert(1)",
                    "timeline.png\\\"onerror=alert(1)",
                    "&#x91;javascript:alert(1)",
                    "\u202Ejavascript:alert(1)");

    private static final List<String> FRAMES =
            List.of(
                    "[a](%s)",
                    "[a](<%s>)",
                    "![a](%s)",
                    "![a](<%s> \"t\")",
                    "<%s>",
                    "[a][1]\n\n[1]: %s",
                    "[a][1]\n\n[1]: <%s> 't'",
                    "x[^1]\n\n[^1]: [a](%s)",
                    "|a|\n|-|\n|[a](%s)|",
                    "> [!NOTE]\n> [a](%s)",
                    "- [x] [a](%s)",
                    "## [a](%s)",
                    "[a](https://example.org/ \"%s\")",
                    "<a href=\"%s\">a</a>",
                    "<a href='%s'>a</a>",
                    "<a href=%s>a</a>",
                    "<div><a title=\"%s\" href=\"%s\">a</a></div>",
                    "<img src=\"%s\" alt=\"a\">",
                    "<div style=\"background:url(%s)\"><q cite=\"%s\">a</q></div>");

    private static final List<String> TAGS =
            List.of(
                    "<script>alert(1)</script>",
                    "x <script>alert(1)</script>",
                    "<SCRIPT SRC=//example.org/x.js></SCRIPT>",
                    "<script\n>alert(1)</script\n>",
                    "<scr<script>ipt>alert(1)</scr</script>ipt>",
                    "<<script>alert(1)//<</script>",
                    "<script/x>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "<img/src=x/onerror=alert(1)>",
                    "<img src=timeline.png alt=a onerror=alert(1)>",
                    "<img src=\"timeline.png\"onload=\"alert(1)\" alt=\"a\">",
                    "<img \"\"\"><script>alert(1)</script>\">",
                    "<img src=`x`onerror=alert(1)>",
                    "<b onmouseover=alert(1)>a</b>",
                    "<b onmouseover\n=\nalert(1)>a</b>",
                    "<b ONCLICK='alert(1)'>a</b>",
                    "<b/onclick=alert(1)>a</b>",
                    "<b title=\"\" onclick=alert(1)>a</b>",
                    "<b title='\"onclick=alert(1)'>a</b>",
                    "<b title=\"a>b\" onclick=alert(1)>a</b>",
                    "<svg onload=alert(1)>",
                    "<svg><script>alert(1)</script></svg>",
                    "<svg><a xlink:href=\"javascript:alert(1)\"><text>a</text></a></svg>",
                    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                    "<math><a xlink:href=javascript:alert(1)>a</a></math>",
                    "<iframe src=javascript:alert(1)></iframe>",
                    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                    "<object data=javascript:alert(1)></object>",
                    "<embed src=javascript:alert(1)>",
                    "<form action=javascript:alert(1)><button>a</button></form>",
                    "<button formaction=javascript:alert(1)>a</button>",
                    "<input autofocus onfocus=alert(1)>",
                    "<details open ontoggle=alert(1)>a</details>",
                    "<video><source onerror=alert(1)></video>",
                    "<body onload=alert(1)>",
                    "<base href=\"javascript:/a/\">",
                    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                    "<link rel=stylesheet href=javascript:alert(1)>",
                    "<style>@import 'javascript:alert(1)';</style>",
                    "<div style=\"width:expression(alert(1))\">a</div>",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                    "<template><script>alert(1)</script></template>",
                    "<textarea></textarea><script>alert(1)</script>",
                    "<title></title><script>alert(1)</script>",
                    "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">",
                    "<plaintext><script>alert(1)</script>",
                    "<!--><script>alert(1)</script>-->",
                    "<!--> <img src=x onerror=alert(1)> -->",
                    "<!-- --!><script>alert(1)</script> -->",
                    "<![CDATA[<script>alert(1)</script>]]>",
                    "<?xml ?><script>alert(1)</script>",
                    "<!DOCTYPE x [<!ENTITY a 'b'>]><script>alert(1)</script>",
                    "<div title=\"",
                    "<div title=\"\n\n<img src=x onerror=alert(1)>\n\n\">",
                    "<a href=\"https://example.org/\" onclick=\"alert(1)\">a</a>",
                    "<a href=\"https://example.org/\"\nonclick=alert(1)>a</a>",
                    "<table background=javascript:alert(1)><tr><td>a</table>",
                    "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                    "&lt;script>alert(1)&lt;/script>",
                    "```\"onclick=alert(1)\"><script>\na\n```",
                    "~~~ x\"><img/src=x/onerror=alert(1)>\na\n~~~",
                    "[a](https://example.org/ '\"onclick=alert(1)')",
                    "![\"onerror=alert(1) x=\"](timeline.png '\"onerror=alert(1)')",
                    "[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: a",
                    "## \"><script>alert(1)</script>",
                    "> [!NOTE\"><script>alert(1)</script>]",
                    "|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|");

    static Stream<String> payloads() {
        Stream<String> framed =
                FRAMES.stream()
                        .flatMap(frame -> ADDRESSES.stream().map(a -> frame.replace("%s", a)));
        return Stream.concat(framed, TAGS.stream());
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(payloads().distinct().count()).isGreaterThan(900);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingRuns(String text) {
        assertHarmless(ProseSample.of(text).html());
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingRunsBesideRawHtml(String text) {
        assertHarmless(ProseSample.of("<div>\n\n" + text + "\n\n</div>\n\n<b>" + text).html());
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parse("<body>" + html);
        assertThat(page.head().children()).isEmpty();
        assertThat(page.body().attributes()).isEmpty();
        for (Element element : page.body().getAllElements()) {
            assertThat(FORBIDDEN).as(html).doesNotContain(element.normalName());
            element.attributes().forEach(attribute -> assertHarmless(element, attribute, html));
        }
    }

    private static void assertHarmless(Element element, Attribute attribute, String html) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as(html).doesNotStartWith("on").isNotIn("style", "srcdoc", "srcset");
        assertThat(name).as(html).doesNotContain("background", "action", "cite");
        if (name.equals("href") || name.equals("src")) {
            assertThat(attribute.getValue())
                    .as(html)
                    .matches("(https?://|mailto:|#|\\.\\./\\.\\./(media|failures|wins)/)[!-~]*");
            assertThat(element.normalName()).isIn("a", "img");
        }
    }
}
