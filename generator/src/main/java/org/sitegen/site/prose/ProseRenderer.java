package org.sitegen.site.prose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitegen.content.Body;
import org.sitegen.content.Content;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.Prose;
import org.sitegen.markdown.ProseSource;
import org.sitegen.markdown.render.Markdown;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.work.Parallel;

/** Turns the story of every entry into HTML, each once. */
public final class ProseRenderer {

    private static final Markdown MARKDOWN = new Markdown();

    private ProseRenderer() {}

    /**
     * The prose of every entry that has a story; the stories of others are checked as well.
     *
     * @param content what was read
     * @param style the words and addresses of the site
     * @param threads how many threads may work at the same time
     * @param findings what is wrong with the stories is added here
     */
    public static Map<Reference, Prose> render(
            Content content, ProseStyle style, int threads, Findings findings) throws IOException {
        List<Map.Entry<Reference, Body>> written = new ArrayList<>();
        content.bodies().entrySet().stream()
                .filter(body -> !body.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(written::add);
        ProseContext known = new ProseContext(content, style);
        Parallel.map(content.unpublished(), body -> render(body, known, false, findings), threads);
        List<Prose> told =
                Parallel.map(
                        written, one -> render(one.getValue(), known, true, findings), threads);
        Map<Reference, Prose> stories = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            stories.put(written.get(i).getKey(), told.get(i));
        }
        return stories;
    }

    private static Prose render(
            Body body, ProseContext known, boolean published, Findings findings) {
        ProseSource source = new ProseSource(body.file(), body.firstLine(), body.text(), "");
        Prose prose = MARKDOWN.render(source, known.around(body.file()));
        prose.findings().forEach(findings::add);
        if (published) {
            known.publish(body.file(), prose.media().keySet());
        }
        return prose;
    }
}
