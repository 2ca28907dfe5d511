package org.sitegen.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Glossary GLOSSARY =
            Glossary.of(
                    List.of(
                            new Term("change freeze", "Weeks without changes.", "glossary/#cf"),
                            new Term("change", "Something new.", "glossary/#change"),
                            new Term("IT", "We who run the computers.", "glossary/#it"),
                            new Term("C++", "A language.", "glossary/#cpp")));

    @Test
    void aTermIsExplainedWhereItFirstStands() {
        assertThat(Sample.of("A change. No change.", GLOSSARY).html())
                .isEqualTo(
                        "<p>A <a class=\"term\" href=\"../../glossary/#change\""
                                + " aria-describedby=\"term_1\">change</a>"
                                + "<span class=\"term-explained\" id=\"term_1\">"
                                + " (Something new.)</span>. No change.</p>");
    }

    @Test
    void theLongestTermCounts() {
        assertThat(found("the change freeze begins")).containsExactly("change freeze");
    }

    @Test
    void onlyWholeWordsAreTerms() {
        assertThat(found("exchange changes change-maker unchange")).isEmpty();
        assertThat(found("(change), C++!")).containsExactly("change", "C++");
    }

    @Test
    void aCapitalMakesTheSpellingBinding() {
        assertThat(found("Change it, IT")).containsExactly("Change", "IT");
    }

    @Test
    void aTermMayBeBrokenOverTwoLines() {
        assertThat(Sample.of("*The*\nbig change\nfreeze is over.", GLOSSARY).html())
                .contains("\nbig <a ", ">change\nfreeze</a>", "</span> is over.");
    }

    @Test
    void linksHeadingsAndCodeStayAsTheyAre() {
        assertThat(
                        Sample.of(
                                        "## change\n\n[*change*](win:W-2026-031) `change`"
                                                + " ![change](timeline.png)",
                                        GLOSSARY)
                                .html())
                .doesNotContain("term");
    }

    @Test
    void anAlertIsNoTerm() {
        Glossary note = Glossary.of(List.of(new Term("note", "N.", "glossary/#note")));
        assertThat(Sample.of("> [!NOTE]\n> A note.", note).html())
                .contains("alert-note", "A <a class=\"term\"");
    }

    private static List<String> found(String text) {
        return GLOSSARY.in(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }
}
