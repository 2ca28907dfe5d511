package org.sitegen.content.field;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Remedy;
import org.sitegen.finding.advice.Advice;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.OwnIds;
import org.sitegen.schema.Schema;
import org.sitegen.schema.type.RecordType;

/** The ids in the registers, and those of entries, which their files are named by. */
public final class OwnRegisters implements OwnIds {

    private static final Map<String, Schema<?>> SCHEMAS =
            Map.of(
                    "goal", Goal.SCHEMA,
                    "capability", Capability.SCHEMA,
                    "service", Service.SCHEMA,
                    "unit", Named.UNIT,
                    "role", Named.ROLE);

    private final Map<String, String> first = new HashMap<>();
    private final UnaryOperator<String> name;

    /**
     * @param entries all entries
     * @param name how the file with all things of a kind is named in messages
     */
    public OwnRegisters(
            Registers registers, Collection<Reference> entries, UnaryOperator<String> name) {
        this.name = name;
        add("goal", registers.goals().byId().keySet());
        add("capability", registers.capabilities().byId().keySet());
        add("service", registers.services().byId().keySet());
        add("unit", registers.units().byId().keySet());
        add("role", registers.roles().byId().keySet());
        entries.forEach(entry -> first.putIfAbsent(entry.kind(), entry.id()));
    }

    private void add(String kind, Collection<String> ids) {
        ids.stream().findFirst().ifPresent(id -> first.put(kind, id));
    }

    @Override
    public @Nullable String first(String kind) {
        return first.get(kind);
    }

    @Override
    public Advice toAdd(String kind, String id) {
        Schema<?> schema = SCHEMAS.get(kind);
        if (schema == null) {
            return Advice.NONE;
        }
        String item = new RecordType<>(schema).example().replace(Types.OWN_ID.example(), id);
        String file = name.apply(kind);
        return Advice.of("add it to \"" + file + "\": ").show(Remedy.end(file, "- " + item));
    }
}
