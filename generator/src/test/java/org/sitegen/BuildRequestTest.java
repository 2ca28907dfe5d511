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
        assertThat(request.theme()).isNull();
        assertThat(request.baseUrl()).isNull();
        assertThat(request.drafts() || request.future() || request.strict()).isFalse();
        assertThat(request.threads()).isPositive();
    }

    @Test
    void everythingCanBeChosen() {
        BuildRequest other =
                request.withContent(Path.of("news"))
                        .withThemes(Path.of("looks"))
                        .withTheme("plain")
                        .withOutput(Path.of("out"))
                        .withBaseUrl("https://intranet.example/it")
                        .withToday(TODAY.plusDays(1))
                        .withDrafts(true)
                        .withFuture(true)
                        .withStrict(true)
                        .withThreads(3);

        assertThat(other)
                .isEqualTo(
                        new BuildRequest(
                                base,
                                base.resolve("news"),
                                base.resolve("looks"),
                                "plain",
                                base.resolve("out"),
                                "https://intranet.example/it/",
                                TODAY.plusDays(1),
                                true,
                                true,
                                true,
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
        assertThatThrownBy(() -> request.withBaseUrl(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + typed + "\"");
    }

    @Test
    void blankMeansNone() {
        assertThat(request.withBaseUrl(" ").withTheme(" ")).isEqualTo(request);
    }

    @Test
    void noThreadsAtAllIsRefused() {
        assertThatThrownBy(() -> request.withThreads(0)).hasMessageContaining("\"0\"");
    }
}
