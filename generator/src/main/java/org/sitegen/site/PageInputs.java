package org.sitegen.site;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.value.Reference;

/** Collects what a page is made of. */
public final class PageInputs {

    private final Set<Reference> all = new LinkedHashSet<>();

    /** These, and nothing else yet. */
    public static PageInputs of(Collection<? extends Entry> entries) {
        return new PageInputs().entries(entries);
    }

    /** An entry, if there is one. */
    public PageInputs entry(@Nullable Entry entry) {
        return named(entry == null ? null : entry.reference());
    }

    public PageInputs entries(Collection<? extends Entry> entries) {
        entries.forEach(this::entry);
        return this;
    }

    /** The entries that make these promises. */
    public PageInputs promises(Collection<Promise> promises) {
        promises.forEach(promise -> named(promise.entry()));
        return this;
    }

    /** A thing that something names, if it does; it need not be there. */
    public PageInputs named(@Nullable Reference reference) {
        if (reference != null) {
            all.add(reference);
        }
        return this;
    }

    public PageInputs named(Collection<Reference> references) {
        all.addAll(references);
        return this;
    }

    /** All of them, each once, in the order in which they came. */
    public List<Reference> all() {
        return List.copyOf(all);
    }
}
