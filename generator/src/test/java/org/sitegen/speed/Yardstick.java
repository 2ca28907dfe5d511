package org.sitegen.speed;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.yaml.snakeyaml.Yaml;

/**
 * What cannot be avoided: reads each entry, takes its YAML and its Markdown through the libraries,
 * one template over both, and writes the page. Nothing is checked, linked or listed.
 */
final class Yardstick {

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create());

    private static final Map<String, Object> SITE =
            Map.of(
                    "language",
                    "en",
                    "name",
                    "IT in the open",
                    "organisation",
                    "Invented County",
                    "parts",
                    List.of("editions", "failures", "benchmarks", "wins", "promises"),
                    "more",
                    List.of("charts", "measures", "glossary", "contact"),
                    "contact",
                    Map.of("name", "The desk", "phone", "1", "email", "desk@x.example"));

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private final PebbleTemplate template = templates().getTemplate("entry");
    private final Path output;

    private Yardstick(Path output) {
        this.output = output;
    }

    private static PebbleEngine templates() {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix("speed");
        loader.setSuffix(".peb");
        return new PebbleEngine.Builder().loader(loader).build();
    }

    /** Makes a page of every entry of a content folder. */
    static void run(Path content, Path output, int threads)
            throws IOException, InterruptedException, ExecutionException {
        Yardstick yardstick = new Yardstick(output);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> page :
                    pool.invokeAll(entries(content).stream().map(yardstick::task).toList())) {
                page.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private Callable<Void> task(Path entry) {
        return () -> {
            page(entry);
            return null;
        };
    }

    private static List<Path> entries(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content, 2)) {
            return files.filter(file -> !file.endsWith("site.yml"))
                    .filter(file -> !folder(file).equals("registers"))
                    .filter(file -> file.toString().matches(".*\\.(md|yml)"))
                    .sorted()
                    .toList();
        }
    }

    private static String folder(Path entry) {
        return entry.getName(entry.getNameCount() - 2).toString();
    }

    private void page(Path entry) throws IOException {
        String text = Files.readString(entry);
        int end = text.indexOf("\n---\n", 3);
        String yaml = end < 0 ? text : text.substring(4, end + 1);
        String story = end < 0 ? "" : text.substring(end + 5);
        Object facts = Plain.of(new Yaml().compose(new StringReader(yaml)));
        String section = folder(entry);
        StringWriter page = new StringWriter();
        template.evaluate(
                page,
                Map.of(
                        "site", SITE,
                        "section", section,
                        "facts", facts,
                        "story", renderer.render(parser.parse(story))));
        String name = entry.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        Path folder = output.resolve(section).resolve(name);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), page.toString());
    }
}
