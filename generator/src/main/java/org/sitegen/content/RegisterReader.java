package org.sitegen.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.FileContext;
import org.sitegen.content.field.ReferenceUse;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.TextFiles;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.register.Capability;
import org.sitegen.newsletter.register.Goal;
import org.sitegen.newsletter.register.Named;
import org.sitegen.newsletter.register.Register;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.register.Service;
import org.sitegen.newsletter.register.Term;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.RecordLocations;
import org.sitegen.schema.Schema;
import org.sitegen.yaml.YamlComposer;
import org.sitegen.yaml.YamlNode;
import org.sitegen.yaml.YamlSource;

/** Reads the registers, each of which is a list in a file of its own. */
final class RegisterReader {

    private final TextFiles texts;
    private final AsOf asOf;
    private final Map<String, ContentFile> files = new HashMap<>();
    private final List<FileContext> contexts = new ArrayList<>();
    private final Set<Reference> badIds = new LinkedHashSet<>();
    private final Set<String> incomplete = new LinkedHashSet<>();

    RegisterReader(List<ContentFile> files, TextFiles texts, AsOf asOf) {
        this.texts = texts;
        this.asOf = asOf;
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** All registers; one whose file is missing is empty. */
    Registers read(Findings findings) throws IOException {
        Registers registers =
                new Registers(
                        register("goals", "goal", Goal.SCHEMA, Goal::id),
                        register("capabilities", "capability", Capability.SCHEMA, Capability::id),
                        register("services", "service", Service.SCHEMA, Service::id),
                        register("units", "unit", Named.UNIT, Named::id),
                        register("roles", "role", Named.ROLE, Named::id),
                        items("glossary", "term", Term.SCHEMA));
        contexts.forEach(context -> context.findings().report(findings, false));
        return registers;
    }

    /** Everything that the registers name. */
    List<ReferenceUse> references() {
        List<ReferenceUse> all = new ArrayList<>();
        contexts.forEach(context -> all.addAll(context.references()));
        return all;
    }

    /** Where everything in the registers stands. */
    RecordLocations locations() {
        return RecordLocations.all(contexts.stream().map(FileContext::locations).toList());
    }

    /** Lets nobody be told that what has a mistake of its own in a register is not there. */
    void spoil(ReferenceIndex index) {
        badIds.forEach(index::spoil);
        incomplete.forEach(index::spoil);
    }

    private <T> Register<T> register(
            String name, String kind, Schema<T> schema, Function<T, String> id) throws IOException {
        return Register.of(items(name, kind, schema), id);
    }

    private <T> List<T> items(String name, String kind, Schema<T> schema) throws IOException {
        ContentFile file = files.get(RegisterFiles.name(name));
        if (file == null) {
            return List.of();
        }
        YamlNode root = root(file);
        if (root == null) {
            incomplete.add(kind);
            return List.of();
        }
        RegisterItems<T> items = new RegisterItems<>(contexts.get(contexts.size() - 1), schema);
        List<T> good = root.isEmpty() ? List.of() : items.read(root);
        items.badIds().forEach(id -> badIds.add(new Reference(kind, id)));
        if (!items.isComplete()) {
            incomplete.add(kind);
        }
        return good;
    }

    private @Nullable YamlNode root(ContentFile file) throws IOException {
        SourceFile source = texts.read(file);
        if (source == null) {
            return null;
        }
        FileContext context = new FileContext(source, "", asOf);
        contexts.add(context);
        return YamlComposer.compose(YamlSource.list(context.findings()));
    }
}
