package org.sitegen.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.theme.folder.BuiltInThemes;

class ThemeFoldersTest {

    private static final String CANDOUR =
            """
            -- themes/candour/theme.yml --
            name: candour
            -- themes/candour/templates/page.peb --
            {% extends "layout" %}{% block main %}built-in page{% endblock %}
            -- themes/candour/templates/layout.peb --
            <{{ t('a') }}{{ t('b') }}>{% block main %}{% endblock %}{% include "partials/foot" %}
            -- themes/candour/templates/partials/foot.peb --
            built-in foot
            -- themes/candour/assets/style.css --
            a{}
            -- themes/candour/words/en.yml --
            a: A
            b: B
            """
                    .replace("<{{", "({{")
                    .replace("}}>", "}})");

    @TempDir Path folder;

    private BuiltInThemes inFolder() throws IOException {
        TestTheme.write(folder.resolve("classes"), CANDOUR);
        return themes(folder.resolve("classes").toUri().toURL());
    }

    private static BuiltInThemes themes(URL url) {
        return new BuiltInThemes(new URLClassLoader(new URL[] {url}, null));
    }

    private String render(BuiltInThemes builtIn, String name, Findings findings)
            throws IOException {
        Theme theme =
                Theme.load(
                        ThemeRequest.of(name, folder.resolve("themes"), "en"), builtIn, findings);
        String text =
                TestTheme.text(
                        theme,
                        new TestTheme.Site(""),
                        new TestTheme.ShownPage(new Address(""), "page", ""));
        theme.reportMistakes(findings);
        return text.replace("\n", " ").strip();
    }

    private void renders(String name, String expected) throws IOException {
        Findings findings = new Findings();
        String text = render(inFolder(), name, findings);
        assertThat(findings.sorted()).extracting(Finding::headline).isEmpty();
        assertThat(text).isEqualTo(expected);
    }

    @Test
    void theBuiltInThemeComesFromAFolder() throws IOException {
        renders("candour", "(AB)built-in pagebuilt-in foot");
    }

    @Test
    void theBuiltInThemeComesFromAJarInTheSameWay() throws IOException {
        inFolder();
        Path jar = folder.resolve("with space.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream files = new JarOutputStream(out)) {
            files.putNextEntry(new JarEntry("themes/"));
            for (String file : CANDOUR.split("-- ", -1)) {
                int end = file.indexOf(" --\n");
                if (end > 0) {
                    files.putNextEntry(new JarEntry(file.substring(0, end)));
                    files.write(file.substring(end + 4).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        Findings findings = new Findings();
        BuiltInThemes inJar = themes(jar.toUri().toURL());
        assertThat(render(inJar, "candour", findings)).isEqualTo("(AB)built-in pagebuilt-in foot");
        assertThat(inJar.names()).containsExactly("candour");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aProjectOverridesSingleFilesAndSingleWords() throws IOException {
        TestTheme.write(
                folder,
                """
                -- themes/candour/templates/partials/foot.peb --
                own foot
                -- themes/candour/words/en.yml --
                b: own
                """);
        renders("candour", "(Aown)built-in pageown foot");
    }

    @Test
    void anOverridingTemplateBuildsOnTheOneItReplaces() throws IOException {
        TestTheme.write(
                folder,
                """
                -- themes/candour/templates/layout.peb --
                {% extends "parent:layout" %}{% block main %}[{{ parent() }}]{% endblock %}
                -- themes/candour/templates/page.peb --
                {% extends "parent:page" %}{% block main %}own {{ parent() }}{% endblock %}
                """);
        renders("candour", "(AB)own built-in pagebuilt-in foot");
    }

    @Test
    void aThemeThatExtendsAnotherHasWhatItDoesNotBring() throws IOException {
        TestTheme.write(
                folder,
                """
                -- themes/ours/theme.yml --
                name: ours
                extends: middle
                -- themes/ours/templates/page.peb --
                {% extends "layout" %}{% block main %}our page{% endblock %}
                -- themes/middle/theme.yml --
                name: middle
                extends: candour
                -- themes/middle/templates/page.peb --
                middle
                -- themes/middle/words/en.yml --
                a: middle
                -- themes/candour/words/en.yml --
                a: never
                b: own
                """);
        renders("ours", "(middleown)our pagebuilt-in foot");
    }

    @Test
    void themesThatExtendEachOtherAreAFinding() throws IOException {
        TestTheme.write(
                folder,
                """
                -- themes/a/theme.yml --
                name: a
                extends: b
                -- themes/b/theme.yml --
                name: b
                extends: a
                -- themes/a/words/en.yml --
                a: A
                """);
        Findings findings = new Findings();
        assertThat(render(inFolder(), "a", findings)).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "themes/b/theme.yml:2:1: error: the theme extends itself: a → b → a"
                                + " [theme-extends]");
    }

    @Test
    void aMissingThemeIsAFindingThatSaysWhatThereIs() throws IOException {
        for (String name : new String[] {"candor", "../candour", ""}) {
            Findings findings = new Findings();
            assertThat(render(inFolder(), name, findings)).isEmpty();
            assertThat(findings.sorted())
                    .extracting(Finding::check)
                    .containsExactly("theme-missing");
            assertThat(findings.sorted().get(0).advice()).containsPattern("hemes: candour[.;]");
        }
    }

    @Test
    void aThemeIsCalledAsItsFolder() throws IOException {
        TestTheme.write(folder, "-- themes/ours/theme.yml --\nname: theirs\nextends: candour\n");
        assertThat(warned("ours"))
                .containsExactly(
                        "themes/ours/theme.yml:1:1: warning: the theme is called \"theirs\" here,"
                                + " and its folder \"ours\" [theme-name]");
    }

    @Test
    void aFolderThatIsNoThemeAndChangesNoneIsAWarning() throws IOException {
        TestTheme.write(
                folder,
                """
                -- themes/candor/words/en.yml --
                a: own
                -- themes/whole/theme.yml --
                name: whole
                -- themes/target/classes/x.txt --
                x
                """);
        assertThat(warned("candour"))
                .containsExactly(
                        "themes/candor:1:1: warning: no theme is called \"candor\", so nothing uses"
                                + " this folder [theme-unused]");
    }

    @Test
    void whatNothingUsesIsAWarning() throws IOException {
        TestTheme.write(
                folder,
                """
                -- themes/candour/templates/pgae.peb --
                x
                -- themes/candour/templates/other.peb --
                {{ t('own') }}{{ t('kind.' ~ page.value) }}{{ plural('many', 2) }}
                -- themes/candour/templates/partials/foot.peb --
                {{ asset('own.css') }}{% include "partials/new" %}
                -- themes/candour/templates/partials/new.peb --
                new
                -- themes/candour/assets/own.css --
                a{background:url(own.svg)}
                -- themes/candour/assets/own.svg --
                <svg/>
                -- themes/candour/assets/stile.css --
                a{}
                -- themes/candour/assets/own-LICENSE.txt --
                Free
                -- themes/candour/words/en.yml --
                b: own
                bb: own
                own: own
                kind.x: own
                many.one: own
                many.other: own
                """);
        assertThat(warned("candour"))
                .containsExactly(
                        "themes/candour/assets/stile.css:1:1: warning: nothing uses this asset"
                                + " \"stile.css\" [theme-unused]",
                        "themes/candour/templates/pgae.peb:1:1: warning: nothing uses this template"
                                + " \"pgae\" [theme-unused]",
                        "themes/candour/words/en.yml:2:1: warning: nothing uses the text \"bb\""
                                + " [theme-unused]");
    }

    private java.util.List<String> warned(String name) throws IOException {
        Findings findings = new Findings();
        Theme theme =
                Theme.load(
                        ThemeRequest.of(name, folder.resolve("themes"), "en"),
                        inFolder(),
                        findings);
        Map<String, Class<?>> pages =
                Map.of("page", TestTheme.ShownPage.class, "other", TestTheme.ShownPage.class);
        theme.checked(TestTheme.Site.class, pages, findings);
        return findings.sorted().stream().map(Finding::headline).toList();
    }

    @Test
    void aMissingLanguageIsAFindingThatSaysWhichThereAre() throws IOException {
        Findings findings = new Findings();
        Theme.load(ThemeRequest.of("candour", null, "fr"), inFolder(), findings);
        assertThat(findings.sorted())
                .extracting(Finding::advice)
                .containsExactly("Did you mean \"en\"? Languages: en.");
    }

    @Test
    void aTemplateThatIsMissingIsAFindingThatNamesThePage() throws IOException {
        Findings findings = new Findings();
        Theme theme = Theme.load(ThemeRequest.of("candour", null, "en"), inFolder(), findings);
        for (String address : new String[] {"c/", "a/", "b/"}) {
            theme.render(
                    new TestTheme.Site(""),
                    new TestTheme.ShownPage(new Address(address), "pgae", ""));
        }
        theme.reportMistakes(findings);
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "themes/candour/templates/pgae.peb:1:1: error: there is no template"
                                + " \"pgae\" (page /a/ and 2 more) [template-missing]");
    }
}
