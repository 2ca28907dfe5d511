package org.sitegen.site.prose;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.Content;
import org.sitegen.content.media.MediaFile;
import org.sitegen.content.media.MediaKind;
import org.sitegen.finding.SourceFile;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.GlossaryTerm;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.ProseLookup;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.reference.ReferencePagesSection;
import org.sitegen.text.Spelling;

/** What the prose of a newsletter can name: entries, registers, terms, and the files beside it. */
final class ProseContext {

    private final Content content;
    private final ProseStyle style;
    private final Map<Reference, String> titles = new HashMap<>();
    private final Glossary glossary;
    private final List<String> kinds;

    ProseContext(Content content, ProseStyle style) {
        this.content = content;
        this.style = style;
        this.kinds =
                List.copyOf(
                        content.references().kinds().stream().filter(Permalinks::hasPage).toList());
        Newsletter newsletter = content.newsletter();
        newsletter.entries().stream()
                .filter(Entry::hasPage)
                .forEach(one -> name(one.reference(), one.title()));
        newsletter
                .registers()
                .services()
                .all()
                .forEach(one -> name("service", one.id(), one.name()));
        newsletter.registers().units().all().forEach(one -> name("unit", one.id(), one.name()));
        newsletter.registers().goals().all().forEach(one -> name("goal", one.id(), one.aim()));
        this.glossary =
                Glossary.of(newsletter.registers().glossary().stream().map(this::term).toList());
    }

    private void name(String kind, String id, String title) {
        name(new Reference(kind, id), title);
    }

    private void name(Reference reference, String title) {
        titles.put(reference, title);
    }

    private GlossaryTerm term(org.sitegen.newsletter.register.Term term) {
        String page = style.path(new Address("glossary/"));
        String expansion = term.expansion();
        String explanation = expansion == null ? term.plain() : expansion + ": " + term.plain();
        return new GlossaryTerm(
                term.term(),
                explanation,
                page + '#' + ReferencePagesSection.anchor(term),
                term.avoid());
    }

    /** A thing with a mistake of its own is there all the same: one mistake is not told twice. */
    private boolean isUnread(Reference reference) {
        boolean exists = content.references().contains(reference);
        boolean withheld = content.references().whyWithheld(reference) != null;
        return exists && !withheld && Permalinks.hasPage(reference.kind());
    }

    /** What a reader should know before following a link to a download: {@code PDF, 120 kB}. */
    private String note(MediaFile file) {
        long kilobytes = Math.max(1, Math.round(file.size() / 1000.0));
        return file.isPicture()
                ? ""
                : file.extension().toUpperCase(Locale.ROOT)
                        + ", "
                        + kilobytes
                        + style.words().apply("file.kilobytes");
    }

    /** The same for the prose of one file. */
    ProseLookup around(SourceFile file) {
        return new Around(file);
    }

    /** The files that a prose shows are among those to publish from now on. */
    void publish(SourceFile file, Collection<String> paths) {
        paths.forEach(path -> content.media().publish(file, path));
    }

    private final class Around implements ProseLookup {

        private final SourceFile file;

        Around(SourceFile file) {
            this.file = file;
        }

        @Override
        public String word(String key) {
            return style.words().apply(key);
        }

        @Override
        public Collection<String> kinds() {
            return kinds;
        }

        @Override
        public @Nullable LinkTarget target(String kind, String id) {
            Reference reference = new Reference(kind, id);
            String title = titles.get(reference);
            if (title == null) {
                return isUnread(reference) ? new LinkTarget(style.path(Address.HOME), id) : null;
            }
            return new LinkTarget(style.path(Permalinks.address(reference)), title);
        }

        @Override
        public boolean isWithheld(String kind, String id) {
            return content.references().whyWithheld(new Reference(kind, id)) != null;
        }

        @Override
        public @Nullable Media media(String relativePath) {
            MediaKind refused = content.media().refusedKind(file, relativePath);
            if (refused != null) {
                return Media.refused(refused.refusal(), refused.advice());
            }
            MediaFile found = content.media().find(file, relativePath);
            return found == null
                    ? null
                    : new Media(found.path(), found.width(), found.height(), note(found));
        }

        @Override
        public List<String> near(String kind, String written) {
            return kind.equals(FILE)
                    ? content.media().near(file, written)
                    : Spelling.near(written, content.references().ids(kind));
        }

        @Override
        public Glossary glossary() {
            return glossary;
        }
    }
}
