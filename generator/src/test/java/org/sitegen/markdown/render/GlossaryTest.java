package org.sitegen.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.WordBoundaries;

class GlossaryTest {

    private static final Glossary GLOSSARY =
            Glossary.of(
                    List.of(
                            new GlossaryTerm(
                                    "change freeze",
                                    "Weeks without changes.",
                                    "glossary/#cf",
                                    false),
                            new GlossaryTerm("change", "Something new.", "glossary/#change", false),
                            new GlossaryTerm(
                                    "IT", "We who run the computers.", "glossary/#it", false),
                            new GlossaryTerm("C++", "A language.", "glossary/#cpp", false)));

    @Test
    void aTermIsExplainedWhereItFirstStands() {
        assertThat(ProseSample.of("A change. No change.", GLOSSARY).html())
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
    void whatASlowSearchFindsIsFound() {
        Random random = new Random(20261122);
        String letters = "aAbcité+ -\n";
        for (int i = 0; i < 2_000; i++) {
            List<GlossaryTerm> terms = new ArrayList<>();
            for (int term = 0; term < 5; term++) {
                String name = text(random, letters, 1 + random.nextInt(3)).replace("\n", "");
                terms.add(new GlossaryTerm(name, "x", "glossary/", false));
            }
            String text = text(random, letters, 12);
            assertThat(starts(Glossary.of(terms), text))
                    .as("%s in '%s'", terms, text)
                    .isEqualTo(slowly(terms, text));
        }
    }

    private static String text(Random random, String letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static List<Integer> starts(Glossary glossary, String text) {
        return glossary.in(text).stream().map(Glossary.Match::start).toList();
    }

    /** Tries a glossary of each term alone at each place. */
    private static List<Integer> slowly(List<GlossaryTerm> terms, String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int longest = at;
            for (GlossaryTerm term : terms) {
                longest = Math.max(longest, endOf(term, text, at));
            }
            if (longest > at) {
                starts.add(at);
            }
            at = Math.max(at + 1, longest);
        }
        return starts;
    }

    private static int endOf(GlossaryTerm term, String text, int at) {
        String name = term.name().strip();
        int end = at + name.length();
        if (name.isEmpty()
                || end > text.length()
                || (at > 0 && WordBoundaries.isPart(text.charAt(at - 1)))) {
            return at;
        }
        String written = text.substring(at, end).replace('\n', ' ');
        boolean binding = name.chars().anyMatch(Character::isUpperCase);
        boolean same = binding ? written.equals(name) : written.equalsIgnoreCase(name);
        return same && WordBoundaries.endsAt(text, end) ? end : at;
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
        assertThat(ProseSample.of("*The*\nbig change\nfreeze is over.", GLOSSARY).html())
                .contains("\nbig <a ", ">change\nfreeze</a>", "</span> is over.");
    }

    @Test
    void linksHeadingsAndCodeStayAsTheyAre() {
        assertThat(
                        ProseSample.of(
                                        "## change\n\n[*change*](win:W-2026-031) `change`"
                                                + " ![change](timeline.png)",
                                        GLOSSARY)
                                .html())
                .doesNotContain("term");
    }

    @Test
    void anAlertIsNoTerm() {
        Glossary note =
                Glossary.of(List.of(new GlossaryTerm("note", "N.", "glossary/#note", false)));
        assertThat(ProseSample.of("> [!NOTE]\n> A note.", note).html())
                .contains("alert-note", "A <a class=\"term\"");
    }

    @Test
    void aTermIsExplainedOnceInAStory() {
        assertThat(explained("A change.\n\n- A change, *change*\n\n> Change"))
                .containsExactly("change");
    }

    @Test
    void aMarkTurnsTheExplanationOffForOnePlace() {
        assertThat(ProseSample.of("Small \\change. No change.", GLOSSARY).html())
                .startsWith("<p>Small change. No <a class=\"term\"");
        assertThat(ProseSample.of("A (*\\change*) and \"\\Change\".", GLOSSARY).html())
                .doesNotContain("term", "\\");
        assertThat(ProseSample.of("A \\change\nfreeze", GLOSSARY).html())
                .isEqualTo("<p>A change freeze</p>");
    }

    @Test
    void theMarkIsShownNowhere() {
        ProseSample sample =
                ProseSample.of(
                        "## \\Change\n\n[a \\change](win:W-2026-031)"
                                + " ![a \\change](timeline.png) \\change",
                        GLOSSARY);

        assertThat(sample.html()).doesNotContain("\\", "term");
        assertThat(sample.prose().text()).doesNotContain("\\");
        assertThat(sample.prose().headings())
                .extracting(Prose.Heading::text)
                .containsExactly("Change");
    }

    @Test
    void aPathHasNoMarkInIt() {
        assertThat(ProseSample.of("C:\\change and server\\change", GLOSSARY).html())
                .contains("C:\\<a ", ">change</a>", "server\\change");
        assertThat(ProseSample.of("\\other `\\change`", GLOSSARY).html())
                .isEqualTo("<p>\\other <code>\\change</code></p>");
    }

    @Test
    void headsOfTablesAndTagsOfAnEditorStayAsTheyAre() {
        assertThat(explained("| change |\n|---|\n| x |")).isEmpty();
        assertThat(explained("<a href=\"#x\">a change</a> <code>IT</code> <kbd>C++</kbd>"))
                .isEmpty();
        assertThat(explained("<h3>\n\na change\n\n</h3>\n\nOne change")).containsExactly("change");
        assertThat(explained("<b>a change</b>")).containsExactly("change");
    }

    @Test
    void aFootnoteComesAfterTheText() {
        assertThat(ProseSample.of("[^1]: A change.\n\nA change.[^1]", GLOSSARY).html())
                .startsWith("<p>A <a class=\"term\"");
    }

    @Test
    void wordsToAvoidAreListedWithTheirPlaces() {
        Glossary avoided = Glossary.of(List.of(new GlossaryTerm("end user", "E.", "g/", true)));
        ProseSample sample =
                ProseSample.of(
                        "## End user\n\nAn end\nuser, an \\end user, `end user`\n\n> end user",
                        avoided);

        assertThat(sample.prose().avoided())
                .extracting(word -> word.location().line() + ":" + word.location().column())
                .containsExactly("1:4", "3:4");
    }

    private static List<String> explained(String prose) {
        return Jsoup.parse(ProseSample.of(prose, GLOSSARY).html()).select("a.term").eachText();
    }

    private static List<String> found(String text) {
        return GLOSSARY.in(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }
}
