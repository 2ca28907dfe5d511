package org.sitegen.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The sizes and names of what stands in folders of sources, as the compiler's parser reads them.
 *
 * @param files every file but those about packages
 * @param types every type, nested ones too
 * @param methods every method that has a body
 */
record CodeShape(List<File> files, List<Type> types, List<Method> methods) {

    /**
     * A file.
     *
     * @param packageName the package it stands in
     * @param name without the ending
     * @param lines how many there are
     */
    record File(String packageName, String name, int lines) {}

    /**
     * A type.
     *
     * @param name its simple name
     * @param nested whether it stands in another type
     */
    record Type(String name, boolean nested) {}

    /**
     * A method or constructor.
     *
     * @param name after that of its type, as in {@code Html.escape}
     * @param lines from its return type to its closing brace
     * @param parameters how many it takes; 0 for the constructor of a record, which takes its parts
     */
    record Method(String name, int lines, int parameters) {}

    static CodeShape of(Path... folders) {
        CodeShape shape = new CodeShape(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(sources(folders)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                shape.add(unit, positions);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return shape;
    }

    private static List<Path> sources(Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private void add(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        String path = unit.getSourceFile().getName();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
        long lines = unit.getSourceFile().getCharContent(true).toString().lines().count();
        files.add(new File(String.valueOf(unit.getPackageName()), name, (int) lines));
        new Reader(unit, positions).scan(unit, null);
    }

    /** Walks through a file. */
    private final class Reader extends TreePathScanner<@Nullable Object, @Nullable Object> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Object visitClass(ClassTree type, @Nullable Object nothing) {
            if (!type.getSimpleName().isEmpty()) {
                boolean nested = getCurrentPath().getParentPath().getLeaf() != unit;
                types.add(new Type(type.getSimpleName().toString(), nested));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Object visitMethod(MethodTree method, @Nullable Object nothing) {
            long end = positions.getEndPosition(unit, method);
            if (method.getBody() != null && end >= 0) {
                ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
                boolean ofRecord =
                        method.getReturnType() == null && owner.getKind() == Tree.Kind.RECORD;
                methods.add(
                        new Method(
                                owner.getSimpleName() + "." + method.getName(),
                                1 + (int) (line(end) - line(start(method))),
                                ofRecord ? 0 : method.getParameters().size()));
            }
            return super.visitMethod(method, nothing);
        }

        private long start(MethodTree method) {
            Tree first = method.getReturnType() == null ? method : method.getReturnType();
            return positions.getStartPosition(unit, first);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
