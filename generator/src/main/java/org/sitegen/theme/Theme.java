package org.sitegen.theme;

import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;
import org.sitegen.site.Page;
import org.sitegen.text.Spelling;

/**
 * How a site looks and speaks: templates, assets and words. A theme never changes once it is
 * loaded, and may be used by many threads.
 */
public final class Theme {

    private static final byte[] NOTHING = {};

    private final String name;
    private final List<ThemeFolder> folders;
    private final Templates templates;
    private final Engine engine;
    private final List<Asset> assets;
    private final ThemeCheck check;
    private final boolean sound;
    private final Mistakes mistakes = new Mistakes();

    private Theme(
            String name,
            List<ThemeFolder> folders,
            Templates templates,
            Engine engine,
            ThemeCheck check,
            boolean sound) {
        this.name = name;
        this.folders = folders;
        this.templates = templates;
        this.engine = engine;
        this.assets = List.copyOf(engine.assets().values());
        this.check = check;
        this.sound = sound;
    }

    /**
     * Reads a theme and checks all of it.
     *
     * @throws IOException if the disk fails; what an author can put right is a finding instead
     */
    public static Theme load(ThemeRequest request, Findings findings) throws IOException {
        return load(request, new BuiltInThemes(Theme.class.getClassLoader()), findings);
    }

    static Theme load(ThemeRequest request, BuiltInThemes builtIn, Findings findings)
            throws IOException {
        Findings own = new Findings();
        ThemeChain chain = new ThemeChain(request.projectThemes(), builtIn, own);
        List<ThemeFolder> folders = chain.folders(request.name(), request.named());
        Templates templates = new Templates(folders, own);
        WordsReader reader = new WordsReader(folders, own);
        Words words = reader.read(request.language());
        Engine engine =
                new Engine(
                        templates,
                        words,
                        reader.everyLanguage(words),
                        Assets.publish(folders, request.tokens(), own),
                        request.baseUrl());
        ThemeCheck check = new ThemeCheck(templates, engine);
        check.run(own);
        own.sorted().forEach(findings::add);
        return new Theme(request.name(), folders, templates, engine, check, !own.hasErrors());
    }

    /**
     * Checks that templates use no part which the records do not have, and that nothing in the
     * theme is there for nothing, before a page is rendered.
     *
     * @param site the record that templates see as {@code site}
     * @param pages by the name of each template the record that it shows
     */
    public void check(Class<?> site, Map<String, Class<?>> pages, Findings findings) {
        if (sound) {
            check.run(site, pages, findings);
            new Unused(folders, templates).tell(pages.keySet(), findings);
        }
    }

    /** The theme's name. */
    public String name() {
        return name;
    }

    /** Every text in the site's language. */
    public Words words() {
        return engine.words();
    }

    /** How the language writes numbers. */
    public Numbers numbers() {
        return engine.numbers();
    }

    /** How the language writes days and lengths of time. */
    public Days days() {
        return engine.days();
    }

    /** How the language writes figures with their units. */
    public Figures figures() {
        return engine.figures();
    }

    /** The files that belong to every page, in order of their names. */
    public List<Asset> assets() {
        return assets;
    }

    /**
     * One page as HTML in UTF-8. Where its template has a mistake it is empty, and {@link
     * #reportMistakes} tells it; a theme that was loaded with errors renders nothing.
     *
     * @param site what every template sees as {@code site}
     * @param page what the template sees as {@code page}
     */
    public byte[] render(Object site, Page page) {
        if (!sound) {
            return NOTHING;
        }
        TemplateFile file = templates.nearest(page.template());
        if (file == null) {
            noTemplate(page);
            return NOTHING;
        }
        try {
            return rendered(site, page, file);
        } catch (IOException cannotHappen) {
            throw new IllegalStateException("Writing to memory failed", cannotHappen);
        } catch (RuntimeException | StackOverflowError mistake) {
            // Pebble tells some mistakes of templates by whatever its own code ran into.
            note(mistake, page, file);
            return NOTHING;
        }
    }

    /** Adds the mistakes that rendering has brought to light, each once. */
    public void reportMistakes(Findings findings) {
        mistakes.report(findings);
    }

    private byte[] rendered(Object site, Page page, TemplateFile file) throws IOException {
        PebbleTemplateImpl template = engine.template(file.key());
        Rendering rendering = Rendering.of(engine, page, template);
        PageText text = PageText.of(rendering);
        template.includeTemplate(text, rendering, file.key(), Map.of("site", site, "page", page));
        rendering.noted().forEach(noted -> note(noted, page, file));
        return text.bytes();
    }

    private void note(Throwable mistake, Page page, TemplateFile file) {
        Diagnosis told = Diagnosis.of(mistake, templates, file);
        mistakes.add(told.check(), told.location(), told.message(), told.advice(), page.address());
    }

    private void noTemplate(Page page) {
        String path = "themes/" + name + "/templates/" + page.template() + ".peb";
        mistakes.add(
                "template-missing",
                new SourceFile(path, "").whole(),
                "there is no template \"" + page.template() + "\"",
                Spelling.meant(page.template(), templates.names()) + "Add the file.",
                page.address());
    }
}
