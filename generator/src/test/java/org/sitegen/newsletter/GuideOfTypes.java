package org.sitegen.newsletter;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** The tests of what the guide says of each type, for a Java that knows one more of them. */
public final class GuideOfTypes {

    private GuideOfTypes() {}

    /** Prints what fails, on a line each. */
    public static void main(String[] nothing) throws Throwable {
        FieldPagesTest fields = new FieldPagesTest();
        EditorSchemasTest schemas = new EditorSchemasTest();
        List<Executable> tests =
                Stream.concat(
                                Stream.of(
                                        fields::theListNamesEveryPage,
                                        schemas::thePageNamesEverySchema),
                                Stream.concat(
                                                fields.aPageTellsOfTheFieldsThatTheCodeDeclares(),
                                                schemas.aSchemaHasTheFieldsThatTheCodeDeclares())
                                        .map(DynamicTest::getExecutable))
                        .toList();
        for (Executable test : tests) {
            try {
                test.execute();
            } catch (AssertionError wrong) {
                System.out.println(String.valueOf(wrong.getMessage()).replaceAll("\\s+", " "));
            }
        }
    }
}
