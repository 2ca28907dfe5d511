package org.sitegen.content;

import java.util.Locale;
import java.util.regex.Matcher;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.FileFindings;
import org.sitegen.finding.file.Findings;

/** What is wrong with the names of files, rather than with what they hold. */
final class FileNames {

    private static final String SHORTER =
            "Write at most " + EntryFiles.LONGEST_NAME + " characters before the ending.";

    private FileNames() {}

    static void report(EntryFiles files, FileFindings found) {
        boolean tooLong = files.stem().length() > EntryFiles.LONGEST_NAME;
        String thing = files.type().schema().name();
        found.error(
                "file-name",
                found.file().whole(),
                tooLong
                        ? "the name of this file is too long"
                        : "\"%s\" is not the name of %s".formatted(files.stem(), thing),
                tooLong ? SHORTER : advice(files));
    }

    private static String advice(EntryFiles files) {
        Matcher id = files.type().id().matcher(files.stem());
        boolean begins = id.lookingAt();
        boolean capitals = !begins && files.type().id().matcher(capital(files.stem())).lookingAt();
        String meant = begins && !files.type().freeName() ? id.group() : "";
        return (capitals ? "Mind capital and small letters. " : "")
                + (meant.isEmpty()
                        ? "Rename it in the form of \"" + files.type().example() + "\"."
                        : "Nothing may stand behind \"" + meant + "\" in it.");
    }

    private static String capital(String stem) {
        return stem.isEmpty()
                ? stem
                : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }

    static void reportTwoHomes(SourceFile facts, FileFindings story) {
        story.error(
                "two-front-matters",
                story.file().at(1, 1).wide(3),
                "this entry has fields here and in \"" + facts.path() + "\"",
                "Move all fields into one of the two files. Beside a .yml file, the .md file holds"
                        + " nothing but the story.");
    }

    static void reportThatFiguresAreMissing(EntryFiles files, FileFindings found) {
        found.error(
                "missing-figures",
                found.file().whole(),
                "the benchmark \"" + files.stem() + "\" has no figures",
                "Add a file \""
                        + files.stem()
                        + ".csv\" beside it, with the first line"
                        + " period,value,numerator,denominator,mark,note.");
    }

    static void reportSameId(ReadEntry second, ReadEntry first, Findings findings) {
        findings.error(
                "duplicate-id",
                second.context().file().whole(),
                "\""
                        + second.id()
                        + "\" is the id of \""
                        + first.context().file().path()
                        + "\" too",
                "Give one of the two files the next free id.");
    }
}
