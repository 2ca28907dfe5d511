package org.sitegen.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.content.Body;
import org.sitegen.content.Content;
import org.sitegen.content.ContentReader;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.media.PictureStore;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseSource;
import org.sitegen.markdown.render.Markdown;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.value.Reference;

/** Reading and checking without theme and pages, for the many tests that need no more. */
public final class ChecksOnly {

    private ChecksOnly() {}

    /** Everything that is found in a content folder. */
    public static List<Finding> found(Path folder, LocalDate today) throws IOException {
        Findings findings = new Findings();
        Content content = read(folder, today, findings);
        CheckedWords words = CheckedWords.of(content.newsletter().settings().language());
        Checks.run(
                CheckInput.of(content, prose(content, folder, findings), today, words::text),
                findings);
        return findings.sorted();
    }

    /** What readers see of a content folder on a day. */
    public static Content read(Path folder, LocalDate today, Findings findings) throws IOException {
        return ContentReader.read(
                new ContentRequest(
                        folder,
                        "content",
                        today,
                        false,
                        false,
                        1,
                        ContentRequest.DEFAULT_MAX_BYTES),
                PictureStore.NONE,
                findings);
    }

    private static Map<Reference, Prose> prose(Content content, Path folder, Findings findings) {
        Markdown markdown = new Markdown();
        Map<Reference, Prose> prose = new HashMap<>();
        Glossary glossary = glossary(content);
        for (Map.Entry<Reference, Body> one : content.bodies().entrySet()) {
            Body body = one.getValue();
            ProseSource source = new ProseSource(body.file(), body.firstLine(), body.text(), "");
            Path beside = folder.resolve(folderOf(one.getKey().kind()));
            CheckedLookup around = new CheckedLookup(content.references(), beside, glossary);
            Prose story = markdown.render(source, around);
            story.findings().forEach(findings::add);
            prose.put(one.getKey(), story);
        }
        return prose;
    }

    private static Glossary glossary(Content content) {
        return Glossary.of(
                content.newsletter().registers().glossary().stream()
                        .map(one -> new GlossaryTerm(one.term(), one.plain(), "", one.avoid()))
                        .toList());
    }

    private static String folderOf(String kind) {
        return EntryTypes.ALL.stream()
                .filter(type -> type.name().equals(kind))
                .findFirst()
                .orElseThrow()
                .folder();
    }
}
