package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers read in a template, and people do not see there. */
class TemplateDisguiseTest {

    @TempDir Path folder;

    private List<String> found(String template) throws IOException {
        return TestTheme.page(folder, template).headlines();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<img alt=\u2003\"a src=//x.example/a.png \"\u2003> => template-unsafe",
                "<img\u2003src=\"//x.example/a.png\"> => template-unsafe",
                "<img alt=a\u00a0src=//x.example/a.png> => template-unsafe",
                "<p \u3000class=\"a\">x</p> => template-unsafe",
                "<p <b>x</b> => template-unsafe",
                "<\u00e9 <style>@import \"//x.example\";</style> => template-inline",
                "<scr\u0130pt type=\"text/json\"><img src=//x.example/a></scr\u0130pt>"
                        + " => template-address",
                "<svg><script type=\"text/json\"><img src=//x.example></script></svg>"
                        + " => template-unsafe",
                "<script type=\"text/json\"></scripty><!-- </script> => template-unsafe",
                "</p src=\"#a\"><script>alert(1)</script> => template-inline",
                "<svg><set attributeName=\"&#104;ref\" to=\"/a\"/></svg> => template-address",
                "<svg><set attributeName=\"&#x68ref\" to=\"/a\"/></svg> => template-address",
                "<svg><set attributeName=\"xlink&colon;href\" to=\"/a\"/></svg>"
                        + " => template-unsafe",
                "<svg><rect fill=\"url&lpar;/a#b)\"/></svg> => template-unsafe",
                "<img srcset=\"#a 1x&#44; //x.example/a 2x\" alt=\"\"> => template-address",
                "<img srcset=\"#a 1x&comma; //x.example/a 2x\" alt=\"\"> => template-unsafe",
                "<a href=\"#a\" ping=\"#a&#32;//x.example/a\">x</a> => template-address",
                "<meta charset=\"shift_jis\"> => template-address",
                "<meta charset=\"{{ page.value }}\"> => template-address",
                "<meta http-equiv=\"content-type\" content=\"text/html; charset=shift_jis\">"
                        + " => template-address",
                "<?xml version=\"1.0\" encoding=\"shift_jis\"?> => template-unsafe",
                "<img src=\"{% if page.value is empty %}#a{% endif %}//x.example\" alt=\"\">"
                        + " => template-branch",
                "<img src=\"{% if page.value is empty %}#a{% else %}/{% endif %}/x.example\">"
                        + " => template-branch",
                "<img src=\"{% for x in [1] %}#{% endfor %}//x.example\"> => template-branch",
                "<img src={% if page.value is empty %}#a{% else %}//x.example{% endif %}>"
                        + " => template-branch",
                "<svg><g fill=\"{% if page.value is empty %}red{% else %}url(/a){% endif %}\"/></svg>"
                        + " => template-branch",
                "<svg><set attributeName=\"{% if page.value is empty %}x{% else %}href{% endif %}\"/>"
                        + "</svg> => template-branch",
            })
    void whatBrowsersReadOtherwiseIsAFinding(String template, String check) throws IOException {
        assertThat(found(template))
                .anySatisfy(line -> assertThat(line).endsWith("[" + check + "]"));
    }

    @Test
    void addressThatBeginsTheSameWayMayGoOnInBranches() throws IOException {
        String end = "{% if page.value is empty %}#a{% endif %}\">x</a>";
        assertThat(found("<a href=\"{{ link(page.address) }}" + end)).isEmpty();
        String either = "{% if page.value is empty %}{{ link('a') }}{% else %}{{ link('b') }}";
        assertThat(found("<a href=\"" + either + "{% endif %}\">x</a>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clip-path",
                "cursor",
                "fill",
                "filter",
                "marker",
                "marker-end",
                "marker-mid",
                "marker-start",
                "mask",
                "stroke"
            })
    void whatAttributesOfSvgNameIsOfTheSamePicture(String attribute) throws IOException {
        String elsewhere = "//x.example/a#b";
        for (String address : List.of(elsewhere, "/a#b", "a.svg#b")) {
            assertThat(found("<svg><g " + attribute + "=\"u&#114;l(" + address + ")\"/></svg>"))
                    .singleElement()
                    .asString()
                    .endsWith("would be loaded [template-elsewhere]");
        }
        assertThat(found("<svg><g " + attribute + "=\"{{ page.value }}\"/></svg>"))
                .singleElement()
                .asString()
                .endsWith("[template-unsafe]");
        assertThat(found("<svg><g " + attribute + "=\"url(&#35;a)\"/></svg>")).isEmpty();
        assertThat(found("<svg><animate attributeName=\" " + attribute + " \"/></svg>"))
                .singleElement()
                .asString()
                .endsWith("changes an address [template-address]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HREF", "xlink:href", "src", "onclick", "{{ page.value }}"})
    void noAnimationChangesAnAddress(String name) throws IOException {
        assertThat(found("<svg><set attributeName=\"" + name + "\" to=\"x\"/></svg>"))
                .singleElement()
                .asString()
                .endsWith("changes an address [template-address]");
    }
}
