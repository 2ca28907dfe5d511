package org.sitegen;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What a failing disk or a missing right means, in the words of the person who has to mend it. */
public final class Machinery {

    private Machinery() {}

    /** What went wrong and what to do. */
    public static String sentence(IOException failure) {
        return "The newsletter could not be built, and the site is as it was: "
                + what(failure)
                + ". Check that the folders may be read and written and that the disk is not full,"
                + " then run it again";
    }

    private static String what(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied";
        }
        if (failure instanceof FileSystemException system && system.getReason() == null) {
            return system.getClass().getSimpleName() + " at " + system.getFile();
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
