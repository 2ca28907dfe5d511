package org.sitegen.content;

import java.util.Set;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;

/**
 * Fields in a story, where they would be published as text and mean nothing: below the line that
 * ends the fields, or below one like it.
 *
 * @param names those of the fields that the entry can have
 */
record LostFields(Set<String> names) {

    static final String CHECK = "fields-in-story";

    /** The parts of a file, with those fields among the fields with which the story begins. */
    FrontMatter found(FrontMatter parts, FileFindings found) {
        SourceFile file = found.file();
        FieldBlock first = FieldBlock.at(file.text(), parts.body().start(), names);
        if (first == null) {
            reportWithin(parts.body(), found);
            return parts;
        }
        String advice =
                first.closed()
                        ? "Take the line \"---\" above it away."
                        : "Move it above the line \"---\".";
        report(first, advice, found);
        return parts.with(first.end(), first.behind());
    }

    /** Reports those in a file that holds nothing but the story. */
    void report(Body story, SourceFile facts, FileFindings found) {
        FieldBlock first = FieldBlock.at(story.file().text(), story.start(), names);
        if (first == null) {
            reportWithin(story, found);
        } else {
            report(first, "Move it into \"" + facts.path() + "\".", found);
        }
    }

    private void reportWithin(Body body, FileFindings found) {
        FieldBlock within = FieldBlock.behindFence(body.file().text(), body.start(), names);
        if (within != null) {
            report(within, "Move it up to the other fields.", found);
        }
    }

    private static void report(FieldBlock block, String advice, FileFindings found) {
        found.error(
                CHECK,
                found.file().at(block.start()).wide(block.key().length()),
                "the field \"" + block.key() + "\" stands in the story, as text for readers",
                advice);
    }
}
