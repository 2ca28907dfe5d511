package org.sitegen.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** A small newsletter without mistakes, with some pieces of it written anew, read and checked. */
public final class CheckedContent {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path BASE = Path.of("src/test/resources/checked");

    private CheckedContent() {}

    /** What one check finds in the newsletter with {@code -- content/site.yml --} written anew. */
    public static List<String> found(String check, String pieces) {
        return found(Piece.all(pieces)).stream()
                .filter(finding -> finding.check().equals(check))
                .map(Finding::headline)
                .toList();
    }

    /** Everything that is found in the newsletter with some pieces written anew. */
    public static List<Finding> found(List<Piece> pieces) {
        return within(pieces, CheckedContent::check);
    }

    /** The newsletter with some pieces written anew, as readers see it on a day. */
    public static Content read(String pieces, LocalDate today) {
        Findings findings = new Findings();
        Content content = within(Piece.all(pieces), folder -> read(folder, today, findings));
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(findings.sorted().toString());
        }
        return content;
    }

    /** What is done with the content folder of the newsletter with some pieces written anew. */
    public static <T> T within(List<Piece> pieces, Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("checked");
            try {
                copy(BASE, folder);
                for (Piece piece : pieces) {
                    write(piece, folder);
                }
                return work.on(folder.resolve("content"));
            } finally {
                delete(folder);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** What is done with a content folder. */
    public interface Work<T> {
        T on(Path folder) throws IOException;
    }

    /** Everything that is found in a content folder. */
    public static List<Finding> check(Path folder) throws IOException {
        Findings findings = new Findings();
        Content content = read(folder, TODAY, findings);
        CheckedWords words = CheckedWords.of(content.newsletter().settings().language());
        Checks.run(
                CheckInput.of(content, prose(content, folder, findings), TODAY, words::text),
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

    private static void write(Piece piece, Path folder) throws IOException {
        Path file = folder.resolve(piece.path());
        Files.createDirectories(file.getParent());
        String old = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, piece.in(old), StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
