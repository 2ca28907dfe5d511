package org.sitegen.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** All that the templates of one theme share while pages are rendered. */
final class Engine {

    private final ImportTag imports;
    private final PebbleEngine pebble;
    private final Words words;
    private final List<Words> languages;
    private final Numbers numbers;
    private final Days days;
    private final Figures figures;
    private final SortedMap<String, Asset> assets;
    private final Repeated repeated = new Repeated();
    private final @Nullable String baseUrl;

    Engine(
            Templates templates,
            Words words,
            List<Words> languages,
            SortedMap<String, Asset> assets,
            @Nullable String baseUrl) {
        this.imports = new ImportTag();
        this.pebble = pebble(templates, imports);
        this.words = words;
        this.languages = List.copyOf(languages);
        this.numbers = new Numbers(words);
        this.days = new Days(words, numbers);
        this.figures = new Figures(words, numbers);
        this.assets = assets;
        this.baseUrl = baseUrl;
    }

    private static PebbleEngine pebble(Templates templates, ImportTag imports) {
        return new PebbleEngine.Builder()
                .loader(new TemplateLoader(templates))
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .allowOverrideCoreOperators(true)
                .methodAccessValidator((object, method) -> false)
                .registerExtensionCustomizer(Allowed::new)
                .extension(new OurParts(imports))
                .build();
    }

    PebbleEngine pebble() {
        return pebble;
    }

    PebbleTemplateImpl template(String key) {
        return (PebbleTemplateImpl) pebble.getTemplate(key);
    }

    @Nullable String alias(ImportNode node) {
        return imports.alias(node);
    }

    Repeated repeated() {
        return repeated;
    }

    Words words() {
        return words;
    }

    /** The words of every language that the theme speaks. */
    List<Words> languages() {
        return languages;
    }

    Numbers numbers() {
        return numbers;
    }

    Days days() {
        return days;
    }

    Figures figures() {
        return figures;
    }

    SortedMap<String, Asset> assets() {
        return assets;
    }

    @Nullable String baseUrl() {
        return baseUrl;
    }
}
