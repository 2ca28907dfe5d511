package org.sitegen.theme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.site.Page;
import org.sitegen.site.plan.FeedItem;
import org.sitegen.text.Spelling;
import org.sitegen.theme.asset.Asset;
import org.sitegen.theme.asset.PublishedAssets;
import org.sitegen.theme.check.ThemeCheck;
import org.sitegen.theme.check.UnusedFiles;
import org.sitegen.theme.folder.BuiltInThemes;
import org.sitegen.theme.folder.ThemeChain;
import org.sitegen.theme.folder.ThemeFolder;
import org.sitegen.theme.function.PageContext;
import org.sitegen.theme.function.ThemeResources;
import org.sitegen.theme.pebble.TemplateEngine;
import org.sitegen.theme.template.TemplateDiagnosis;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.Templates;
import org.sitegen.theme.words.Words;
import org.sitegen.theme.words.WordsReader;

/**
 * How a site looks and speaks: templates, assets and words. A theme never changes once it is
 * loaded, and may be used by many threads.
 */
public final class Theme {

    private static final byte[] NOTHING = {};

    private final String name;
    private final List<ThemeFolder> folders;
    private final TemplateEngine engine;
    private final ThemeCheck check;
    private final boolean sound;
    private final RenderMistakes mistakes = new RenderMistakes();

    private Theme(
            String name,
            List<ThemeFolder> folders,
            TemplateEngine engine,
            ThemeCheck check,
            boolean sound) {
        this.name = name;
        this.folders = folders;
        this.engine = engine;
        this.check = check;
        this.sound = sound;
    }

    /**
     * Reads a theme, and holds that whatever it shows is safe.
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
        WordsReader reader = new WordsReader(folders, own);
        Words words = reader.read(request.language());
        ThemeResources resources =
                new ThemeResources(
                        words,
                        reader.everyLanguage(words),
                        PublishedAssets.publish(folders, request.tokens(), own),
                        request.baseUrl());
        TemplateEngine engine = new TemplateEngine(new Templates(folders, own), resources);
        ThemeCheck check = new ThemeCheck(engine);
        check.safety(own);
        own.sorted().forEach(findings::add);
        return new Theme(request.name(), folders, engine, check, !own.hasErrors());
    }

    /**
     * The theme when it is known what its templates show: it holds that every name they use is
     * there, and that nothing in the theme is there for nothing.
     *
     * @param site the record that templates see as {@code site}
     * @param pages by the name of each template the record that it shows; none where that is not
     *     known, so that parts of pages are taken on trust
     * @return the same, but one that renders nothing where there is a mistake
     */
    public Theme checked(Class<?> site, Map<String, Class<?>> pages, Findings findings) {
        Findings own = new Findings();
        check.names(site, pages, own);
        if (!pages.isEmpty()) {
            new UnusedFiles(folders, engine.templates()).report(pages.keySet(), own);
        }
        own.sorted().forEach(findings::add);
        return new Theme(name, folders, engine, check, sound && !own.hasErrors());
    }

    /** The theme's name. */
    public String name() {
        return name;
    }

    /** Every text in the site's language. */
    public Words words() {
        return engine.resources().words();
    }

    /** The files that belong to every page, in order of their names. */
    public List<Asset> assets() {
        return new ArrayList<>(engine.resources().assets().values());
    }

    /**
     * One page as HTML in UTF-8. Where its template has a mistake it is empty, and {@link
     * #reportMistakes} tells it; a theme with errors renders nothing.
     *
     * @param site what every template sees as {@code site}
     * @param page what the template sees as {@code page}
     */
    public byte[] render(Object site, Page page) {
        if (!sound) {
            return NOTHING;
        }
        TemplateFile file = engine.templates().nearest(page.template());
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
        PageContext context = PageContext.of(engine.resources(), page.address());
        Page shown = page instanceof FeedItem item ? item.shown() : page;
        byte[] bytes = engine.render(file.key(), Map.of("site", site, "page", shown), context);
        context.noted().forEach(noted -> note(noted, page, file));
        return bytes;
    }

    private void note(Throwable mistake, Page page, TemplateFile file) {
        mistakes.add(
                new TemplateDiagnosis(engine.templates(), file, "template-failed").of(mistake),
                page.address());
    }

    private void noTemplate(Page page) {
        String path = "themes/" + name + "/templates/" + page.template() + ".peb";
        Finding missing =
                new Finding(
                        Severity.ERROR,
                        "template-missing",
                        new SourceFile(path, "").whole(),
                        "there is no template \"" + page.template() + "\"",
                        Spelling.meant(page.template(), engine.templates().names())
                                + "Add the file.");
        mistakes.add(missing, page.address());
    }
}
