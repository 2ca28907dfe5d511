package org.sitegen.theme.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitegen.newsletter.value.Address;
import org.sitegen.theme.TestTheme;
import org.sitegen.theme.Theme;
import org.sitegen.theme.ThemeRequest;
import org.sitegen.theme.function.RelativeLinks;

class PublishedAssetsTest {

    @TempDir Path folder;

    private static SortedMap<String, String> texts(Theme theme) {
        SortedMap<String, String> texts = new TreeMap<>();
        theme.assets()
                .forEach(
                        asset ->
                                texts.put(
                                        asset.address().path(), new String(asset.bytes(), UTF_8)));
        return texts;
    }

    private static String published(Theme theme, String start) {
        return texts(theme).keySet().stream()
                .filter(path -> path.startsWith("assets/" + start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesTellTheContent() throws IOException {
        Theme theme = TestTheme.of(folder, "-- assets/logo.svg --\n<svg/>").theme;
        assertThat(published(theme, "logo")).matches("assets/logo\\.[0-9a-f]{10}\\.svg");
        Theme changed = TestTheme.of(folder, "-- assets/logo.svg --\n<svg />").theme;
        assertThat(published(changed, "logo")).isNotEqualTo(published(theme, "logo"));
    }

    @Test
    void templatesNameAssetsByTheirOwnName() throws IOException {
        TestTheme theme =
                TestTheme.of(
                        folder,
                        "-- assets/js/a.js --\nx\n-- templates/page.peb --\n{{ asset('js/a.js') }}");
        assertThat(theme.render("")).isEqualTo("../../" + published(theme.theme, "js/a"));
    }

    @Test
    void styleSheetsFollowTheNamesOfWhatTheyUse() throws IOException {
        Theme theme =
                TestTheme.of(
                                folder,
                                """
                                -- assets/style.css --
                                @import "css/base.css";
                                /* url(nothing.png) */
                                a{background:url( "img/a.png?x#y" )}b{mask:url(#m)}
                                -- assets/css/base.css --
                                @font-face{src:url(../fonts/f.woff2) format("woff2")}
                                -- assets/fonts/f.woff2 --
                                font
                                -- assets/img/a.png --
                                picture
                                """)
                        .theme;
        SortedMap<String, String> texts = texts(theme);
        assertThat(texts.get(published(theme, "css/base")))
                .contains("url(../" + published(theme, "fonts/f").substring(7) + ") format");
        assertThat(texts.get(published(theme, "style")))
                .contains("@import \"" + published(theme, "css/base").substring(7) + "\"")
                .contains("url( \"" + published(theme, "img/a").substring(7) + "?x#y\" )")
                .contains("/* url(nothing.png) */")
                .contains("url(#m)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{background:url(https://x.example/a.png)}",
                "a{background:url(//x.example/a.png)}",
                "a{background:url('data:image/png;base64,xx')}",
                "@import 'https://fonts.example/x';",
                "a{background:url(missing.png)}",
                "a{background:url(/logo.png)}",
                "a{background:url(a b)}",
                "a{background:url(../../etc/passwd)}",
                "@import \"style.css\";",
                "a{background:\\75rl(https://x.example/a.png)}",
                "a{background:u\\72 l(\"https://x.example/a.png\")}",
                "a{background:URL( https://x.example/a.png )}",
                "a{background:url(h\\74tps://x.example/a.png)}",
                "a{background:url(\"h\\9 ttps://x.example/a.png\")}",
                "a{background:url(\"\\a//x.example/a.png\")}",
                "@im\\70ort \"https://x.example/a.css\";",
                "@IMPORT/**/\"https://x.example/a.css\";",
                "@import /* a */ url(https://x.example/a.css) print;",
                "a{background:image-set(\"https://x.example/a.png\" 1x)}",
                "a{background:-webkit-image-set('https://x.example/a.png' 1x)}",
                "a{background:image(\"https://x.example/a.png\")}",
                "a{background:cross-fade(url(https://x.example/a.png), red)}",
                "a{background:src(\"https://x.example/a.png\")}",
                "a{--x:\"https://x.example/a.png\";background:src(var(--x))}",
                "a{--x:\"https://x.example/a.png\";background:image-set(var(--x) 1x)}",
                "a{content:\"\r;background:url(https://x.example/a.png);\"}",
                "a{content:\"\\\";background:x\";background:url(https://x.example/a.png)}",
                "a{background:var(--a, @namespace) url(//x.example/a.png)}",
                "a{}@namespace url(//x.example/a.png);",
                "a{--a:var(--b,red);@namespace url(//x.example/a.png)}",
                "a @namespace url(//x.example/a.png);",
                "[@namespace url(//x.example/a.png)",
                "b(;@namespace url(//x.example/a.png))",
                "@namespace a url(a) url(//x.example/a.png);",
                "@namespace a @namespace url(//x.example/a.png);",
                "a{color:#url(#\" ) a:\");background:url(//x.example/a.png);x:\"}",
                "@charset \"shift_jis\";",
                "@CHARSET 'utf-16';",
                "a{background:url(\"logo.svg#\\22);background:url(x\")}",
            })
    void whatAStyleSheetCannotUseIsAFinding(String sheet) throws IOException {
        TestTheme theme = TestTheme.of(folder, "-- assets/style.css --\n\n" + sheet);
        assertThat(theme.headlines()).hasSize(1);
        assertThat(theme.headlines().get(0))
                .startsWith("themes/t/assets/style.css:2:")
                .containsPattern("\\[theme-(asset|file)\\]$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"})
    void everyFunctionThatLoadsIsKnown(String function) throws IOException {
        String sheet = "a{background:" + function + "(\"//x.example/a.png\")}";
        assertThat(TestTheme.of(folder, "-- assets/style.css --\n" + sheet).headlines())
                .singleElement()
                .asString()
                .contains("stands elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{x:url(\u2003\"#);background:url(//x.example/a.png);x:\")}",
                "a{x:u\\72\r\nl(//x.example/a.png)}",
            })
    void spacesAreThoseOfStyleSheets(String sheet) throws IOException {
        assertThat(TestTheme.of(folder, "-- assets/style.css --\n" + sheet).headlines())
                .anyMatch(line -> line.contains("//x.example/a.png\" stands elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/page.peb", "assets/style.css", "words/en.yml"})
    void aCharacterThatNoPageCanShowIsAFindingInEveryTextOfATheme(String file) throws IOException {
        TestTheme theme = TestTheme.of(folder, "-- " + file + " --\n\na: \u202e\n");

        assertThat(theme.headlines())
                .contains(
                        "themes/t/"
                                + file
                                + ":2:4: error: here stands the invisible character U+202E, which"
                                + " turns text round [theme-file]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#x202E;", "&#8;", "&#0;", "&#xFFFF", "&#x00110000;"})
    void norIsOneLetInByItsNumber(String coded) throws IOException {
        String page = "-- templates/page.peb --\n\na" + coded + "\n";

        assertThat(TestTheme.of(folder, page).headlines())
                .anyMatch(line -> line.contains(":2:2: error: \"" + coded + "\" stands for "));
        assertThat(
                        TestTheme.of(folder, "-- templates/page.peb --\n&#160;&#xE9;&nbsp;\n")
                                .headlines())
                .noneMatch(line -> line.endsWith("[theme-file]"));
    }

    @Test
    void aLongQuoteHidesNothing() throws IOException {
        String sheet = "a{content:\"" + "x".repeat(5_000) + "\";background:url(//x.example/a)}";
        assertThat(TestTheme.of(folder, "-- assets/style.css --\n" + sheet).headlines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@namespace svg url(http://www.w3.org/2000/svg);",
                "@namespace \"http://www.w3.org/1999/xhtml\";",
                "@charset \"UTF-8\"; /* a */ @namespace url(x); @namespace b url(y);",
                "@import url(a.png) supports(display:grid); @namespace url(x);",
                "a{color:#url}",
                "a::before{content:\"url(https://x.example/a.png)\"}",
                ".md\\:wide[title=\"https://x.example/\"]{color:red}",
                "@font-face{src:local(\"Our Sans\")}",
                "a{background:image-set(\"a.png\" type(\"image/png\"))}",
                "/* @import \"https://x.example/\" */",
                "a{mask:url(#m\\)x)}",
            })
    void whatAStyleSheetMayHoldIsNoFinding(String sheet) throws IOException {
        TestTheme theme =
                TestTheme.of(
                        folder, "-- assets/a.png --\npicture\n-- assets/style.css --\n" + sheet);
        assertThat(theme.headlines()).isEmpty();
    }

    @Test
    @Timeout(10)
    void hostileStyleSheetsEndSoon() throws IOException {
        for (String unit :
                new String[] {
                    "/*",
                    "url(",
                    "url( ",
                    "@import ",
                    "/* * ",
                    "\"",
                    "url(\"",
                    "\\",
                    "a(",
                    "src(",
                    "@\\"
                }) {
            TestTheme.of(folder, "-- assets/style.css --\n" + unit.repeat(50_000));
        }
    }

    @Test
    void designTokensBecomeAStyleSheet() throws IOException {
        TestTheme.write(folder.resolve("themes/t"), "-- theme.yml --\nname: t\n" + TestTheme.WORDS);
        ThemeRequest request =
                new ThemeRequest(
                        "t",
                        folder.resolve("themes"),
                        "en",
                        null,
                        Map.of("accent_dark", "#fff", "accent", "#7a1f3d"),
                        null);
        Theme theme = TestTheme.load(folder, request).theme;
        assertThat(texts(theme).get(published(theme, "tokens")))
                .isEqualTo(":root{--site-accent:#7a1f3d;--site-accent-dark:#fff;}\n");
        assertThatThrownBy(() -> TokenSheet.of(Map.of("accent", "red;}*{display:none")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linksAreRightWithAndWithoutABaseUrl() {
        Address page = new Address("wins/w-1/");
        assertThat(RelativeLinks.from(page, null).to(Address.HOME)).isEqualTo("../../index.html");
        assertThat(RelativeLinks.from(page, "https://x.example/it/").to(Address.HOME))
                .isEqualTo("../../");
        assertThat(RelativeLinks.from(Address.HOME, null).to(Address.HOME)).isEqualTo("index.html");
        assertThat(RelativeLinks.from(Address.HOME, "https://x.example/").to(Address.HOME))
                .isEqualTo("./");
        assertThat(RelativeLinks.from(new Address("404.html"), "https://x.example/it").to(page))
                .isEqualTo("/it/wins/w-1/");
        assertThat(RelativeLinks.from(new Address("404.html"), null).to(page))
                .isEqualTo("wins/w-1/index.html");
        assertThat(RelativeLinks.from(Address.HOME, null).to(new Address("javascript:x")))
                .isEqualTo("./javascript:x");
    }
}
