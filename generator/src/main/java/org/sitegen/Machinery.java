package org.sitegen;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What a failing disk or a missing right means, in the words of the person who has to mend it. */
public final class Machinery {

    private static final String DO =
            ". Check that the folders may be read and written and that the disk is not full, then"
                    + " run it again";

    private Machinery() {}

    /** What kept a site from being built, and what to do. */
    public static String sentence(IOException failure) {
        return "The newsletter could not be built, and the site is as it was: "
                + what(failure)
                + DO;
    }

    /** What kept a report from being written after all else was done, and what to do. */
    public static String reportSentence(IOException failure) {
        return "The report could not be written; what is said above of the newsletter holds: "
                + what(failure)
                + DO;
    }

    private static String what(IOException failure) {
        if (failure instanceof FileSystemException system && system.getReason() == null) {
            return what(system) + " \"" + system.getFile() + "\"";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String what(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no right to read or write";
        }
        if (failure instanceof NoSuchFileException) {
            return "nothing can be found or made at";
        }
        return failure instanceof FileAlreadyExistsException
                ? "there is a file where a folder is needed at"
                : "the disk does not take or give";
    }
}
