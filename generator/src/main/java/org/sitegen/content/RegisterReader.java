package org.sitegen.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitegen.finding.Findings;
import org.sitegen.finding.SourceFile;
import org.sitegen.newsletter.Capability;
import org.sitegen.newsletter.Field;
import org.sitegen.newsletter.Goal;
import org.sitegen.newsletter.Named;
import org.sitegen.newsletter.Register;
import org.sitegen.newsletter.Registers;
import org.sitegen.newsletter.Service;
import org.sitegen.newsletter.Shape;
import org.sitegen.newsletter.Term;
import org.sitegen.newsletter.Types;

/** Reads the registers, each of which is a list in a file of its own. */
final class RegisterReader {

    private static final Field<String> TERM = Field.of("term", Types.TEXT, "The word.");

    private final TextFiles texts;
    private final Map<String, ContentFile> files = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();

    RegisterReader(List<ContentFile> files, TextFiles texts) {
        this.texts = texts;
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** All registers; one whose file is missing is empty. */
    Registers read(Findings findings) throws IOException {
        Registers registers =
                new Registers(
                        register("goals", Goal.SHAPE, Goal::id),
                        register("capabilities", Capability.SHAPE, Capability::id),
                        register("services", Service.SHAPE, Service::id),
                        register("units", Named.UNIT, Named::id),
                        register("roles", Named.ROLE, Named::id),
                        items("glossary", Term.SHAPE, TERM));
        readings.forEach(reading -> reading.report(findings, false));
        return registers;
    }

    /** Everything that the registers name. */
    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        readings.forEach(reading -> all.addAll(reading.mentions()));
        return all;
    }

    private <T> Register<T> register(String name, Shape<T> shape, Function<T, String> id)
            throws IOException {
        return Register.of(items(name, shape, Register.ID), id);
    }

    private <T> List<T> items(String name, Shape<T> shape, Field<String> key) throws IOException {
        ContentFile file = files.get(RegisterFiles.name(name));
        SourceFile source = file == null ? null : texts.read(file);
        if (source == null) {
            return List.of();
        }
        Reading reading = new Reading(source, "");
        readings.add(reading);
        YamlNode root = YamlComposer.compose(reading, source.text(), 1);
        return root == null || root.isEmpty()
                ? List.of()
                : new RegisterItems(reading, key).read(root, shape);
    }
}
