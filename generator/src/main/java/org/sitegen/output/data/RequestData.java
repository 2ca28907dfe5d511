package org.sitegen.output.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.request.Answer;
import org.sitegen.newsletter.request.FirstPhase;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.RequestFields;
import org.sitegen.newsletter.value.Types;
import org.sitegen.schema.Field;
import org.sitegen.schema.Schema;

/** What is told of requests besides what their editors wrote: what has become of first phases. */
final class RequestData {

    private RequestData() {}

    static List<Field<Request, ?>> derived(PromiseData promises) {
        return List.of(
                Field.of(
                        RequestFields.ANSWER.name(),
                        Types.record(answer(promises)),
                        (Request request) -> request.answer() == null ? null : request,
                        RequestFields.ANSWER.meaning()));
    }

    private static Schema<Request> answer(PromiseData promises) {
        Field<Request, Request> phase =
                Field.of(
                        Answer.FIRST_PHASE.name(),
                        Types.record(firstPhase(promises)),
                        request -> phase(request) == null ? null : request,
                        Answer.FIRST_PHASE.meaning());
        Schema<Request> written =
                Schema.<Request>writeOnly(Answer.SCHEMA.name())
                        .with(Request::answer, Answer.SCHEMA.fields());
        return Schema.<Request>writeOnly(Answer.SCHEMA.name())
                .with(EntryData.replaced(written.fields(), List.of(phase)));
    }

    private static @Nullable FirstPhase phase(Request request) {
        Answer answer = request.answer();
        return answer == null ? null : answer.firstPhase();
    }

    /** Before it was decided to do it, it is an offer: pages tell its first date and no other. */
    private static Schema<Request> firstPhase(PromiseData promises) {
        List<String> course = promises.course().stream().map(Field::name).toList();
        return Schema.<Request>writeOnly(FirstPhase.SCHEMA.name())
                .with(
                        RequestData::phase,
                        FirstPhase.SCHEMA.fields().stream()
                                .filter(field -> !course.contains(field.name()))
                                .toList())
                .with(onceAgreed(promises));
    }

    private static List<Field<Request, ?>> onceAgreed(PromiseData promises) {
        return Schema.<Request>writeOnly("a promise")
                .with(Request::promise, promises.course())
                .fields()
                .stream()
                .<Field<Request, ?>>map(
                        field -> field.optional().only(request -> request.promise() != null))
                .toList();
    }
}
