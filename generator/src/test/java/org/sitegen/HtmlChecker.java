package org.sitegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, set up once for many pages, which takes longer than the pages. */
final class HtmlChecker {

    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The schema calls itself deeper than the stack of a usual thread, in bytes. */
    private static final long DEEP = 256L << 20;

    private static volatile @Nullable HtmlChecker ready;

    private final List<String> found = new ArrayList<>();
    private final SimpleDocumentValidator validator =
            new SimpleDocumentValidator(false, false, false);
    private String address = "";

    /** What is wrong with these pages, errors and warnings alike. */
    static List<String> check(List<SitePage> pages) throws Exception {
        FutureTask<List<String>> task = new FutureTask<>(() -> ready().checkAll(pages));
        Thread thread = new Thread(null, task, "HTML checker", DEEP);
        thread.start();
        return task.get();
    }

    private static HtmlChecker ready() throws Exception {
        HtmlChecker checker = ready == null ? new HtmlChecker() : ready;
        ready = checker;
        return checker;
    }

    private HtmlChecker() throws Exception {
        validator.setUpMainSchema(HTML5, new Notes());
        validator.setUpValidatorAndParsers(new Notes(), false, false);
    }

    private List<String> checkAll(List<SitePage> pages) throws Exception {
        found.clear();
        for (SitePage page : pages) {
            address = page.address();
            InputSource source =
                    new InputSource(new ByteArrayInputStream(page.source().getBytes(UTF_8)));
            source.setEncoding("UTF-8");
            source.setSystemId("https://somewhere.example/" + address);
            validator.checkHtmlInputSource(source);
        }
        return List.copyOf(found);
    }

    private final class Notes implements ErrorHandler {

        @Override
        public void warning(SAXParseException note) {
            found.add("/" + address + ":" + note.getLineNumber() + ": " + note.getMessage());
        }

        @Override
        public void error(SAXParseException note) {
            warning(note);
        }

        @Override
        public void fatalError(SAXParseException note) {
            warning(note);
        }
    }
}
