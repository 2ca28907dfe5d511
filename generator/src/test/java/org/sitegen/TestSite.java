package org.sitegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sitegen.check.ChecksOnly;
import org.sitegen.check.Piece;
import org.sitegen.content.Content;
import org.sitegen.finding.Finding;
import org.sitegen.finding.file.Findings;

/**
 * A newsletter of a test, in a folder of its own, with how it is to be built.
 *
 * <p>Files are written in one text, each behind a line such as {@code -- content/site.yml --}. Of a
 * file that is there already only the fields that the text names are written anew, and behind
 * {@code -- content/wins/W-2026-031-invoices.md story --} only the story.
 */
public final class TestSite {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "checked");

    private final Path folder;
    private final BuildRequest request;

    private TestSite(Path folder, BuildRequest request) {
        this.folder = folder;
        this.request = request;
    }

    /** A folder with nothing in it. */
    public static TestSite empty() {
        Path folder = TestFolders.make();
        return new TestSite(
                folder, BuildRequest.builder(folder, TODAY).sync(false).threads(2).build());
    }

    /** A newsletter with settings and registers, and whatever else the text says. */
    public static TestSite of(String pieces) {
        TestSite site = empty();
        for (String each : new String[] {"content/site.yml", "content/registers"}) {
            TestFolders.copy(EXAMPLE.resolve(each), site.folder.resolve(each));
        }
        return site.with(pieces);
    }

    /**
     * A small newsletter without mistakes: two editions, two failures, a win, a benchmark; with
     * some pieces of it written anew.
     */
    public static TestSite example(String pieces) {
        return empty().withContentOf(EXAMPLE.resolve("content")).with(pieces);
    }

    /** What one check finds in the example with some pieces of it written anew. */
    public static List<String> found(String check, String pieces) {
        return found(Piece.all(pieces)).stream()
                .filter(finding -> finding.check().equals(check))
                .map(Finding::headline)
                .toList();
    }

    /** All that is found in the example with some pieces of it written anew. */
    public static List<Finding> found(List<Piece> pieces) {
        return within(pieces, content -> ChecksOnly.found(content, TODAY));
    }

    /** The example with some pieces of it written anew, as readers see it on a day. */
    public static Content read(String pieces, LocalDate today) {
        Findings findings = new Findings();
        Content content =
                within(Piece.all(pieces), folder -> ChecksOnly.read(folder, today, findings));
        if (findings.hasErrors()) {
            throw new IllegalArgumentException(findings.sorted().toString());
        }
        return content;
    }

    /** What is done with the content folder of the example, which is gone afterwards. */
    public static <T> T within(List<Piece> pieces, Work<T> work) {
        TestSite site = example("");
        pieces.forEach(site::write);
        try {
            return work.on(site.file("content"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TestFolders.delete(site.folder);
        }
    }

    /** What is done with a content folder. */
    public interface Work<T> {
        T on(Path folder) throws IOException;
    }

    /** The newsletter that this project publishes about an invented water authority. */
    public static TestSite demo() {
        return empty().withContentOf(Path.of("..", "content"));
    }

    /** The same with everything of another content folder. */
    public TestSite withContentOf(Path content) {
        TestFolders.copy(content, folder.resolve("content"));
        return this;
    }

    /** The same with these pieces written. */
    public TestSite with(String pieces) {
        return with(Piece.all(pieces));
    }

    /** The same with these pieces written. */
    public TestSite with(List<Piece> pieces) {
        pieces.forEach(this::write);
        return this;
    }

    private void write(Piece piece) {
        write(piece.path(), piece.in(Files.exists(file(piece.path())) ? read(piece.path()) : ""));
    }

    /** The same with this text as the whole of a file. */
    public TestSite write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with these bytes as the whole of a file. */
    public TestSite write(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a second file like the first. */
    public TestSite copy(String path, String to) {
        return write(to, read(path));
    }

    /** The same with other words in every story of every entry. */
    public TestSite replaceInStories(String words, String by) {
        for (String path : TestFolders.bytes(folder).keySet()) {
            if (path.endsWith(".md") && read(path).contains(words)) {
                write(path, read(path).replace(words, by));
            }
        }
        return this;
    }

    /** The same in French, as far as the theme speaks, with the headings it wants of a failure. */
    public TestSite inFrench() {
        return with("-- content/site.yml --\nlanguage: fr\n")
                .replaceInStories("## What happened", "## Ce qui s’est passé")
                .replaceInStories("## What it meant for you", "## Ce que cela a changé pour vous")
                .replaceInStories("## Why it happened", "## Pourquoi c’est arrivé")
                .replaceInStories("## What we have changed", "## Ce que nous avons changé");
    }

    /** The same without a file. */
    public TestSite without(String path) {
        try {
            Files.delete(file(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file of this newsletter is on the disk. */
    public Path file(String path) {
        return folder.resolve(path);
    }

    /** The same folder, built in another way: {@code .asked(request -> request.drafts(true))}. */
    public TestSite asked(UnaryOperator<BuildRequest.Builder> change) {
        return new TestSite(folder, change.apply(request.change()).build());
    }

    /** The same folder, built on another day: {@code 2026-12-02}. */
    public TestSite on(String today) {
        return asked(each -> each.today(LocalDate.parse(today)));
    }

    /** What is asked of the generator. */
    public BuildRequest request() {
        return request;
    }

    /** Builds the site. */
    public BuiltSite build() {
        return run(new SiteGenerator()::build);
    }

    /** Builds the site, in which nothing but notices may be found. */
    public BuiltSite buildsWell() {
        return build().isFineWithoutWarnings();
    }

    /** Finds what a build would find. */
    public BuiltSite check() {
        return run(new SiteGenerator()::check);
    }

    private BuiltSite run(BuildAction goal) {
        try {
            return new BuiltSite(goal.run(request), request.output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
