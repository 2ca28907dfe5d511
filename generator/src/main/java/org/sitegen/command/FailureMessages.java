package org.sitegen.command;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** What a failing disk or a missing right means, in the words of the person who has to mend it. */
public final class FailureMessages {

    private static final String OF_DISKS =
            ". Check that the folders may be read and written and that the disk is not full, then"
                    + " run it again";
    private static final String OF_MEMORY =
            ". Give Java more, with -Xmx1g behind java or in .mvn/jvm.config, then run it again";

    private FailureMessages() {}

    /** What kept a site from being built, and what to do. */
    public static String sentence(IOException failure) {
        return "The newsletter could not be built, and the site is as it was: "
                + what(failure)
                + advice(failure);
    }

    /** What kept a report from being written after all else was done, and what to do. */
    public static String reportSentence(IOException failure) {
        return "The report could not be written; what is said above of the newsletter holds: "
                + what(failure)
                + OF_DISKS;
    }

    /** Why no file can have a name that was typed, and what to do. */
    static String pathSentence(InvalidPathException wrong) {
        boolean lost = wrong.getInput().indexOf('\uFFFD') >= 0;
        return lost
                ? languageSentence(wrong.getInput())
                : "No file or folder can be called \"" + wrong.getInput() + "\".";
    }

    /** That Java cannot read accents where a machine's language has none, and what to do. */
    static String languageSentence(String name) {
        return "The language setting of this machine has no accents, so that the name \""
                + name
                + "\" cannot be read. Set LC_ALL=C.UTF-8, then run it again.";
    }

    private static String advice(IOException failure) {
        if (failure instanceof InterruptedIOException) {
            return ". Run it again";
        }
        return failure.getCause() instanceof VirtualMachineError ? OF_MEMORY : OF_DISKS;
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
