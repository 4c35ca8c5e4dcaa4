package dev.matte.sample.flownexus.account;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.guard.Caller;
import dev.matte.sample.flownexus.store.Store;
import dev.matte.sample.flownexus.trail.Trail;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The user tools. What they answer never tells whether an address has an account, but to whoever
 * reads its mail or knows its password. Thread-safe.
 */
public final class Accounts implements UserTools, AutoCloseable {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST_EMAIL = 200;
  private static final Duration RESET = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofHours(12);
  private static final Duration SERVICE = Duration.ofDays(90);
  private static final int GUESSES = 5;
  private static final Duration GUESSING = Duration.ofMinutes(15);
  private static final int LETTERS = 3;
  private static final Duration WRITING = Duration.ofHours(1);
  private static final int MOST_A_MINUTE = 60;
  private static final long END_SECONDS = 5;

  private final Store store;
  private final AccountTable table;
  private final Sessions sessions;
  private final Passwords passwords = new Passwords();
  private final Attempts guesses;
  private final Attempts letters;
  private final Outbox outbox;
  private final Trail trail;
  private final ExecutorService writer = Executors.newSingleThreadExecutor(Accounts::thread);
  private final boolean used;
  private final InstantSource clock;

  /**
   * Keeps accounts in a store.
   *
   * @param outbox the folder that messages are put into
   * @param used whether sessions say who calls; when not, there are no accounts
   */
  public Accounts(
      Store store, Sessions sessions, Path outbox, Trail trail, boolean used, InstantSource clock) {
    this.store = store;
    this.table = new AccountTable(store);
    this.sessions = sessions;
    this.guesses = new Attempts(clock, GUESSES, GUESSING, MOST_A_MINUTE);
    this.letters = new Attempts(clock, LETTERS, WRITING, MOST_A_MINUTE);
    this.outbox = new Outbox(outbox, clock);
    this.trail = trail;
    this.used = used;
    this.clock = clock;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "letters");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public AuthReport authStatus(@Nullable Boolean detailed, CallContext call) {
    Caller caller = call.caller();
    boolean all = Boolean.TRUE.equals(detailed);
    return new AuthReport(
        !caller.anonymous(),
        caller.anonymous() ? Optional.empty() : Optional.of(caller.id()),
        caller.claim("tier"),
        used,
        !caller.claim(Sessions.CLAIM).isEmpty(),
        caller.expiry(),
        all ? Optional.of(caller.roles().stream().sorted().toList()) : Optional.empty(),
        all ? Optional.of(caller.permissions().stream().sorted().toList()) : Optional.empty());
  }

  @Override
  public InitReport authInit(Mode mode, CallContext call) {
    require();
    if (mode == Mode.USER) {
      return new InitReport(
          mode,
          List.of(
              "user_register with your address and a password",
              "user_verify_email with the token that is sent to the address",
              "user_login; send its session_token as Authorization: Bearer from then on"),
          Optional.empty(),
          Optional.empty());
    }
    Account account =
        Optional.of(call.caller())
            .filter(caller -> !caller.claim(Sessions.CLAIM).isEmpty())
            .flatMap(caller -> table.byId(caller.id()))
            .orElseThrow(
                () -> new ToolException("a service acts for an account: come with a session"));
    Sessions.Begun begun = sessions.begin(account, SERVICE);
    trail.note(account.id(), "account.service", account.id(), "");
    return new InitReport(
        mode,
        List.of("give the token to the service; user_logout with it ends it"),
        Optional.of(begun.token()),
        Optional.of(begun.end()));
  }

  @Override
  public SentReport userRegister(
      String email,
      String password,
      @Nullable String username,
      @Nullable String fullName,
      CallContext call) {
    require();
    String address = address(email);
    Passwords.check("password", password, address);
    Optional<String> name = Profiles.name("username", username);
    Optional<String> wholeName = Profiles.name("full_name", fullName);
    if (letters.take(address)) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      Account wanted =
          new Account(
              "usr-" + UUID.randomUUID(),
              address,
              passwords.hash(password),
              "free",
              now,
              name,
              wholeName,
              Optional.empty(),
              Optional.empty());
      later(() -> register(wanted));
    }
    return new SentReport(
        "pending_verification",
        "a message is on its way to this address; its token goes to user_verify_email");
  }

  private void register(Account wanted) {
    String token = Secrets.fresh("");
    Instant now = clock.instant();
    if (table.byEmail(wanted.email()).isPresent()) {
      outbox.put(wanted.email(), "You have an account", Letters.present());
    } else if (table.register(Secrets.hash(token), wanted, now, now.plus(Outbox.LIFETIME))) {
      outbox.put(wanted.email(), "Confirm your address", Letters.confirm(token));
    }
  }

  @Override
  public ProfileReport userVerifyEmail(String token, CallContext call) {
    require();
    Account account =
        table
            .confirm(Secrets.hash(token), clock.instant())
            .orElseThrow(() -> new ToolException("token: it is not known, used, or too old"));
    trail.note(account.id(), "account.created", account.id(), "");
    return Profiles.report(account);
  }

  @Override
  public SessionReport userLogin(String email, String password, CallContext call) {
    require();
    String address = address(email);
    if (!guesses.take(address)) {
      throw new ToolException("too many attempts for this address; come again in 15 minutes");
    }
    Optional<Account> account = table.byEmail(address);
    if (account.isEmpty()) {
      passwords.compareWithNothing(password);
    }
    if (account.isEmpty() || !passwords.matches(password, account.get().password())) {
      account.ifPresent(known -> trail.note(known.id(), "account.login_failed", known.id(), ""));
      throw new ToolException("address and password do not belong together");
    }
    guesses.forget(address);
    Sessions.Begun begun = sessions.begin(account.get(), DAY);
    trail.note(account.get().id(), "account.login", account.get().id(), "");
    return new SessionReport(account.get().id(), account.get().tier(), begun.token(), begun.end());
  }

  @Override
  public LogoutReport userLogout(CallContext call) {
    boolean ended = sessions.end(call.caller());
    if (ended) {
      trail.note(call.caller().id(), "account.logout", call.caller().id(), "");
    }
    return new LogoutReport(ended);
  }

  @Override
  public SentReport userResetPassword(String email, CallContext call) {
    require();
    String address = address(email);
    if (letters.take(address)) {
      later(() -> table.byEmail(address).ifPresent(this::reset));
    }
    return new SentReport(
        "requested",
        "if this address has an account, a message is on its way to it; its token goes to"
            + " user_update_password");
  }

  private void reset(Account account) {
    String token = Secrets.fresh("");
    table.reset(Secrets.hash(token), account.id(), clock.instant().plus(RESET));
    outbox.put(account.email(), "Choose a new password", Letters.reset(token));
    trail.note(account.id(), "account.reset_requested", account.id(), "");
  }

  /** Not while the caller waits: how long an answer takes must not tell either. */
  private void later(Runnable work) {
    writer.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            System.getLogger(Accounts.class.getName())
                .log(Level.ERROR, "a letter was not written", e);
          }
        });
  }

  @Override
  public PasswordReport userUpdatePassword(String token, String newPassword, CallContext call) {
    require();
    String hash = Secrets.hash(token);
    Account account = table.resetting(hash, clock.instant()).orElseThrow(Accounts::badToken);
    Passwords.check("new_password", newPassword, account.email());
    if (!table.password(hash, account, passwords.hash(newPassword))) {
      throw badToken();
    }
    guesses.forget(account.email());
    trail.note(account.id(), "account.password_changed", account.id(), "");
    return new PasswordReport(account.id(), true);
  }

  private static ToolException badToken() {
    return new ToolException("token: it is not known, used, or too old");
  }

  @Override
  public ProfileReport userUpgrade(String userId, PaidTier tier, CallContext call) {
    String word = tier.name().toLowerCase(Locale.ROOT);
    if (!table.tier(userId, word)) {
      throw new ToolException("user_id: there is no such account");
    }
    trail.note(userId, "account.tier", userId, word + ", by " + call.caller().id());
    return Profiles.report(find(userId));
  }

  @Override
  public StatsReport userStats(String userId, CallContext call) {
    return Profiles.statistics(store, about(userId, call));
  }

  @Override
  public ProfileReport userProfile(String userId, CallContext call) {
    return Profiles.report(find(about(userId, call)));
  }

  @Override
  public ProfileReport userUpdateProfile(String userId, ObjectNode updates, CallContext call) {
    Account changed = Profiles.updated(find(about(userId, call)), updates);
    table.profile(changed);
    trail.note(
        changed.id(), "account.profile", changed.id(), String.join(" ", updates.propertyNames()));
    return Profiles.report(changed);
  }

  private Account find(String id) {
    return table
        .byId(id)
        .orElseThrow(() -> new ToolException("user_id: there is no account here; see auth_status"));
  }

  /** Whom a call is about: the caller, or for administrators anybody. */
  private static String about(String userId, CallContext call) {
    if (!userId.equals(call.caller().id()) && !call.caller().permitted("admin:accounts")) {
      throw new ToolException("user_id: you may ask about yourself only; see auth_status");
    }
    return userId;
  }

  private void require() {
    if (!used) {
      throw new ToolException(
          "this server knows its callers by tokens of others and has no accounts; start it with"
              + " --accounts for accounts of its own");
    }
  }

  private static String address(String email) {
    String address = email.strip().toLowerCase(Locale.ROOT);
    if (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches()) {
      throw new ToolException("email: expected an address such as ada@example.org");
    }
    return address;
  }

  /** Writes the letters that wait. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      writer.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
