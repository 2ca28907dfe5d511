package org.sitegen.markdown.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.ProseLookup;

/** A small newsletter around the prose of a test. */
record SampleLookup(Glossary glossary) implements ProseLookup {

    private static final Map<String, String> WORDS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("alert.note", "Note"),
                            Map.entry("alert.tip", "Tip"),
                            Map.entry("alert.important", "Important"),
                            Map.entry("alert.warning", "Warning"),
                            Map.entry("alert.caution", "Caution"),
                            Map.entry("task.done", "Done"),
                            Map.entry("task.open", "Open"),
                            Map.entry("link.external", "leaves this site"),
                            Map.entry("footnotes.title", "Notes"),
                            Map.entry("footnotes.back", "Back to the text"),
                            Map.entry("table.label", "Table")));

    private static final Map<String, LinkTarget> TARGETS =
            Map.of(
                    "failure:F-2026-014", new LinkTarget("failures/f-2026-014/", "The payroll run"),
                    "win:W-2026-031", new LinkTarget("wins/w-2026-031/", "Supplier invoices"),
                    "service:payroll", new LinkTarget("services/payroll/", "Payroll"));

    private static final Map<String, Media> FILES =
            Map.of(
                    "timeline.png", new Media("media/timeline-1a2b.png", 640, 320, ""),
                    "two words.png", new Media("media/two-words-3c4d.png", 10, 20, ""),
                    "report.pdf", new Media("media/report-5e6f.pdf", 0, 0, "PDF, 120 kB"),
                    "plain.txt", new Media("media/plain-7a8b.txt", 0, 0, ""));

    @Override
    public String word(String key) {
        String word = WORDS.get(key);
        if (word == null) {
            throw new IllegalArgumentException("No word for \"" + key + "\"");
        }
        return word;
    }

    @Override
    public Collection<String> kinds() {
        return List.of("failure", "win", "benchmark", "edition", "service", "unit", "goal");
    }

    @Override
    public @Nullable LinkTarget target(String kind, String id) {
        return TARGETS.get(kind + ":" + id);
    }

    @Override
    public boolean isWithheld(String kind, String id) {
        return id.equals("W-2026-099");
    }

    @Override
    public @Nullable Media media(String relativePath) {
        return FILES.get(relativePath);
    }

    @Override
    public List<String> near(String kind, String written) {
        return kind.equals("failure") ? List.of("F-2026-014") : List.of();
    }
}
