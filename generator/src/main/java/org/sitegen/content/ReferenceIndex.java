package org.sitegen.content;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.OwnIds;

/** Everything that prose and fields can name, whether or not it can be read or seen. */
public final class ReferenceIndex {

    /** Why a draft is withheld. */
    static final String DRAFT = "draft";

    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^a-z0-9]+");

    private final Map<String, Set<String>> idsByKind = new LinkedHashMap<>();
    private final Map<Reference, String> withheld = new LinkedHashMap<>();
    private final Set<Reference> spoilt = new HashSet<>();
    private final Set<String> spoiltKinds = new HashSet<>();
    private final OwnIds own;

    ReferenceIndex(Registers registers, OwnIds own) {
        this.own = own;
        for (EntryType<?> type : EntryTypes.ALL) {
            idsByKind.put(type.name(), new TreeSet<>());
        }
        add("goal", registers.goals().byId().keySet());
        add("capability", registers.capabilities().byId().keySet());
        add("service", registers.services().byId().keySet());
        add("unit", registers.units().byId().keySet());
        add("role", registers.roles().byId().keySet());
    }

    private void add(String kind, Collection<String> ids) {
        idsByKind.put(kind, new TreeSet<>(ids));
    }

    void add(Reference reference) {
        idsByKind.computeIfAbsent(reference.kind(), kind -> new TreeSet<>()).add(reference.id());
    }

    void withhold(Reference reference, String reason) {
        withheld.put(reference, reason);
    }

    /** Something whose id is wrong where it is registered: naming it is no second mistake. */
    void spoil(Reference reference) {
        String id = reference.id().toLowerCase(Locale.ROOT);
        spoilt.add(reference);
        spoilt.add(new Reference(reference.kind(), NOT_IN_AN_ID.matcher(id).replaceAll("-")));
    }

    /** A kind of which not everything could be read: any of it may be there. */
    void spoil(String kind) {
        spoiltKinds.add(kind);
    }

    /** The ids of which examples are made. */
    public OwnIds own() {
        return own;
    }

    /** The kinds of things: {@code failure}, {@code unit}, … */
    public Collection<String> kinds() {
        return Collections.unmodifiableSet(idsByKind.keySet());
    }

    /** The ids of a kind in order; none for an unknown kind. */
    public Collection<String> ids(String kind) {
        return Collections.unmodifiableSet(idsByKind.getOrDefault(kind, Set.of()));
    }

    /** Whether there is such a thing, or would be without a mistake that has been told. */
    public boolean contains(Reference reference) {
        return idsByKind.getOrDefault(reference.kind(), Set.of()).contains(reference.id())
                || spoiltKinds.contains(reference.kind())
                || spoilt.contains(reference);
    }

    /** Why readers cannot see a thing that exists, or null if they can. */
    public @Nullable String whyWithheld(Reference reference) {
        return withheld.get(reference);
    }
}
