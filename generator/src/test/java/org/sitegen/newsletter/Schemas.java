package org.sitegen.newsletter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitegen.schema.Schema;

/** Every schema that a class of the newsletter holds, so that a new type is tested by itself. */
final class Schemas {

    /** By the class and the constant that hold them. */
    static final Map<String, Schema<?>> ALL = all();

    /** The schema of a name that the tests know. */
    static Schema<?> of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private Schemas() {}

    private static Map<String, Schema<?>> all() {
        try {
            Path root =
                    Path.of(
                            Newsletter.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Map<String, Schema<?>> all = new LinkedHashMap<>();
            for (String name : classes(root)) {
                for (Field field : Class.forName(name).getDeclaredFields()) {
                    put(field, all);
                }
            }
            return all;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException | ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> classes(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("org/sitegen/newsletter"))) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .sorted()
                    .forEach(file -> names.add(file.replace('/', '.').replace(".class", "")));
        }
        return names;
    }

    private static void put(Field field, Map<String, Schema<?>> all)
            throws ReflectiveOperationException {
        boolean constant = Modifier.isStatic(field.getModifiers());
        if (constant && Schema.class.isAssignableFrom(field.getType())) {
            field.setAccessible(true);
            String holder = field.getDeclaringClass().getSimpleName();
            all.put(holder + '.' + field.getName(), (Schema<?>) field.get(null));
        }
    }
}
