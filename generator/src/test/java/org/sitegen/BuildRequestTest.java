package org.sitegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path base = Path.of("project").toAbsolutePath();
    private final BuildRequest request = BuildRequest.in(base, TODAY);

    @Test
    void defaultsAreThoseOfTheGoals() {
        assertThat(request.content()).isEqualTo(base.resolve("content"));
        assertThat(request.themes()).isEqualTo(base.resolve("themes"));
        assertThat(request.output()).isEqualTo(base.resolve("target").resolve("newsletter"));
        assertThat(request.cache()).isEqualTo(base.resolve("target").resolve("site-gen-cache"));
        assertThat(request.sync()).isTrue();
        assertThat(request.theme()).isNull();
        assertThat(request.baseUrl()).isNull();
        assertThat(request.drafts() || request.future() || request.strict()).isFalse();
        assertThat(request.threads()).isPositive();
    }

    @Test
    void everythingCanBeChosen() {
        BuildRequest other =
                request.change()
                        .content(Path.of("news"))
                        .themes(Path.of("looks"))
                        .theme("plain")
                        .output(Path.of("out"))
                        .baseUrl("https://intranet.example/it")
                        .today(TODAY.plusDays(1))
                        .drafts(true)
                        .future(true)
                        .strict(true)
                        .cache(Path.of("kept"))
                        .sync(false)
                        .threads(3)
                        .build();

        assertThat(other)
                .isEqualTo(
                        new BuildRequest(
                                base,
                                base.resolve("news"),
                                base.resolve("looks"),
                                "plain",
                                base.resolve("out"),
                                base.resolve("kept"),
                                "https://intranet.example/it/",
                                TODAY.plusDays(1),
                                true,
                                true,
                                true,
                                false,
                                3));
    }

    @Test
    void filesAreNamedFromTheBase() {
        assertThat(request.name(request.content().resolve("site.yml")))
                .isEqualTo("content/site.yml");
        assertThat(request.name(base.resolve("a/../content"))).isEqualTo("content");
    }

    @Test
    void filesElsewhereAreNamedInFull() {
        Path elsewhere = base.resolveSibling("elsewhere").resolve("x.md");

        assertThat(request.name(elsewhere)).isEqualTo(elsewhere.toString().replace('\\', '/'));
        assertThat(request.name(base)).isEqualTo(base.toString().replace('\\', '/'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intranet",
                "ftp://a/",
                "https:///x",
                "https://a/?q",
                "https://a/#x",
                "javascript:alert(1)",
                "https://a b/"
            })
    void baseUrlIsAWebAddress(String typed) {
        assertThatThrownBy(() -> request.change().baseUrl(typed).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + typed + "\"");
    }

    @Test
    void blankMeansNone() {
        assertThat(request.change().baseUrl(" ").theme(" ").build()).isEqualTo(request);
    }

    @Test
    void noThreadsAtAllIsRefused() {
        assertThatThrownBy(() -> request.change().threads(0).build()).hasMessageContaining("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "1969-12-31", "3000-01-01", "+999999999-12-31"})
    void dayIsOneThatPagesCanName(String day) {
        assertThatThrownBy(() -> BuildRequest.in(base, LocalDate.parse(day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("today must be from 1970-01-01 to 2999-12-31, not \"" + day + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/kept", "themes", "target/newsletter/kept"})
    void whatIsKeptLiesInAFolderOfItsOwn(String cache) {
        assertThatThrownBy(() -> request.change().cache(Path.of(cache)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cache must be a folder of its own, and \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "kept", "target/newsletter-kept"})
    void whatIsKeptMayLieAnywhereElse(String cache) {
        assertThat(request.change().cache(Path.of(cache)).build().cache())
                .isEqualTo(base.resolve(cache));
    }
}
