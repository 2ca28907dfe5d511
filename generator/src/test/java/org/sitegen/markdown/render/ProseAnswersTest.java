package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitegen.finding.SourceFile;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseAnswers;
import org.sitegen.markdown.ProseLookup;
import org.sitegen.markdown.ProseSource;

class ProseAnswersTest {

    private static final Glossary GLOSSARY =
            Glossary.of(List.of(new GlossaryTerm("change", "E.", "glossary/#change", false)));

    private static final SampleLookup AROUND = new SampleLookup(GLOSSARY);

    private static final String TEXT =
            """
            See [it](failure:F-2026-014), [one](win:W-2026-099) and [none](failure:F-1).

            ![Rise](timeline.png) [here](none.pdf) <https://a.b/>
            """;

    private static Prose prose(String text, ProseLookup around) {
        return new Markdown()
                .render(new ProseSource(new SourceFile("a.md", text), 1, text, ""), around);
    }

    @Test
    void everyQuestionIsKeptWithItsAnswer() {
        ProseAnswers answers = prose(TEXT, AROUND).answers();

        assertThat(answers.words()).containsOnlyKeys("link.external");
        assertThat(answers.kinds()).contains("failure");
        assertThat(answers.targets())
                .containsOnlyKeys("failure:F-2026-014", "failure:F-1", "win:W-2026-099")
                .containsEntry("failure:F-1", null);
        assertThat(answers.withheld())
                .containsEntry("win:W-2026-099", true)
                .containsEntry("failure:F-1", false);
        assertThat(answers.media()).containsOnlyKeys("timeline.png", "none.pdf");
        assertThat(answers.guesses()).containsOnlyKeys("failure:F-1", "file:none.pdf");
        assertThat(answers.hold(AROUND)).isTrue();
    }

    @Test
    void answersNoLongerHoldWhenOneIsOther() {
        ProseAnswers answers = prose(TEXT, AROUND).answers();

        assertThat(answers.hold(new SampleLookup(Glossary.NONE))).isFalse();
        assertThat(answers.hold(new Changed("word"))).isFalse();
        assertThat(answers.hold(new Changed("kinds"))).isFalse();
        assertThat(answers.hold(new Changed("target"))).isFalse();
        assertThat(answers.hold(new Changed("isWithheld"))).isFalse();
        assertThat(answers.hold(new Changed("media"))).isFalse();
        assertThat(answers.hold(new Changed("near"))).isFalse();
        assertThat(answers.hold(new Changed("nothing"))).isTrue();
    }

    @Test
    void whatIsNotAskedDoesNotMatter() {
        assertThat(prose("A *text*.", AROUND).answers().hold(new Changed("target"))).isTrue();
    }

    @Test
    void aProseCarriesAllThatWasFound() {
        Prose prose = prose("# A\n\n" + TEXT + "\n- *b* `c`\n", AROUND);

        assertThat(prose.findings()).hasSize(4);
        assertThat(prose.mentions()).hasSize(1);
        assertThat(prose.outside()).hasSize(1);
        assertThat(prose.media()).containsOnlyKeys("timeline.png");
        assertThat(prose.text()).isEqualTo("A\nSee it, one and none.\nRise here https://a.b/\nb c");
    }

    /** The sample with another answer to one question. */
    private record Changed(String what) implements ProseLookup {

        @Override
        public String word(String key) {
            return what.equals("word") ? "other" : AROUND.word(key);
        }

        @Override
        public Collection<String> kinds() {
            return what.equals("kinds") ? List.of("failure") : AROUND.kinds();
        }

        @Override
        public @Nullable LinkTarget target(String kind, String id) {
            return what.equals("target") ? new LinkTarget("a/", "A") : AROUND.target(kind, id);
        }

        @Override
        public boolean isWithheld(String kind, String id) {
            return what.equals("isWithheld") != AROUND.isWithheld(kind, id);
        }

        @Override
        public @Nullable Media media(String relativePath) {
            return what.equals("media") ? null : AROUND.media(relativePath);
        }

        @Override
        public List<String> near(String kind, String written) {
            return what.equals("near") ? List.of("other") : AROUND.near(kind, written);
        }

        @Override
        public Glossary glossary() {
            return AROUND.glossary();
        }
    }
}
