package dev.matte.runtime.http;

import dev.matte.runtime.guard.Authenticator;
import dev.matte.runtime.guard.Caller;
import dev.matte.runtime.guard.Credentials;
import dev.matte.runtime.guard.Refusal;
import dev.matte.runtime.guard.RefusedException;
import dev.matte.runtime.transport.Endpoint;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks who sends a request, each time, before anything of its body is looked at. Safe for use by
 * many threads; whoever has to wait for the answer is handed to another thread.
 *
 * <p>Specification: basic/authorization; rung 2 of HTTP-4 in our checklist.
 */
final class Door {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final @Nullable Authenticator authenticator;
  private final Set<String> required;
  private final Endpoint endpoint;

  Door(HttpOptions options, Endpoint endpoint) {
    this.authenticator = options.authenticator();
    ProtectedResource resource = options.protectedResource();
    this.required = resource == null ? Set.of() : resource.requiredScopes();
    this.endpoint = endpoint;
  }

  /** Lets a request in as its sender's, or turns it away. */
  void pass(Visit visit, Consumer<Visit> inside) {
    Authenticator present = authenticator;
    if (present == null) {
      inside.accept(visit);
      return;
    }
    Credentials credentials = new Presented(visit.request());
    Caller caller;
    try {
      if (visit.request().repeated(Credentials.AUTHORIZATION)) {
        throw new RefusedException(
            new Refusal.Malformed("the header Authorization came more than once"));
      }
      caller = present.known(credentials);
      if (caller != null) {
        check(caller);
      }
    } catch (RuntimeException | Error e) {
      turnAway(visit, refusal(e));
      return;
    }
    if (caller != null) {
      inside.accept(visit.by(caller));
      return;
    }
    // The body is lent for as long as the engine's thread is here.
    Visit kept = visit.detached();
    Errand.start(endpoint.executor(), () -> wait(present, kept, inside));
  }

  /** Turns away who comes from where nobody may come from. */
  void keepOut(Visit visit, String text) {
    endpoint.turnedAway(new Refusal.Forbidden(text, Set.of()), "http");
    visit.refuse(403, text);
  }

  private void wait(Authenticator present, Visit visit, Consumer<Visit> inside) {
    Caller caller;
    try {
      caller = present.authenticate(new Presented(visit.request()));
      check(caller);
    } catch (RuntimeException | Error e) {
      turnAway(visit, refusal(e));
      return;
    }
    inside.accept(visit.by(caller));
  }

  private void check(Caller caller) {
    if (caller.expiry().isPresent() && !caller.expiry().get().isAfter(Instant.now())) {
      throw new RefusedException(new Refusal.Unauthenticated(true, "the token has expired"));
    }
    if (!caller.scopes().containsAll(required)) {
      Set<String> all = new LinkedHashSet<>(required);
      throw new RefusedException(
          caller.anonymous()
              ? new Refusal.Unauthenticated(false, "credentials are needed", all)
              : new Refusal.Forbidden("more scopes are needed", all));
    }
  }

  private void turnAway(Visit visit, Refusal refusal) {
    endpoint.turnedAway(refusal, "http");
    visit.refuse(refusal);
  }

  /** What breaks down lets nobody in. */
  private static Refusal refusal(Throwable failure) {
    if (failure instanceof RefusedException refused) {
      return refused.refusal();
    }
    System.getLogger("dev.matte.runtime")
        .log(Level.ERROR, "an authenticator broke down, which is a no", failure);
    return new Refusal.Unavailable("who calls could not be found out", SOON);
  }

  /** What came with a request. */
  private record Presented(HttpRequest request) implements Credentials {
    @Override
    public @Nullable String header(String name) {
      return request.header(name);
    }

    @Override
    public boolean repeated(String name) {
      return request.repeated(name);
    }
  }
}
