package dev.matte.sample.flownexus.account;

import dev.matte.runtime.binding.ToolException;
import dev.matte.sample.flownexus.account.UserTools.ProfileReport;
import dev.matte.sample.flownexus.account.UserTools.StatsReport;
import dev.matte.sample.flownexus.store.Store;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people say of themselves, and what they have here. */
final class Profiles {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_BIO = 2_000;
  private static final int LONGEST_ADDRESS = 500;
  private static final Pattern WEBSITE = Pattern.compile("https?://[!-~]+");

  private Profiles() {}

  /**
   * A name as it was given.
   *
   * @throws ToolException if it is too long, or has signs in it that are none
   */
  static Optional<String> name(String argument, @Nullable String given) {
    return text(argument, given, LONGEST_NAME);
  }

  /**
   * An account with changes; {@code null} takes something away.
   *
   * @throws ToolException if something cannot be changed, or not to that
   */
  static Account updated(Account account, ObjectNode updates) {
    Account changed = account;
    for (Map.Entry<String, JsonNode> update : updates.properties()) {
      String at = "updates." + update.getKey();
      JsonNode value = update.getValue();
      if (!value.isString() && !value.isNull()) {
        throw new ToolException(at + ": expected a text, or null to take it away");
      }
      @Nullable String text = value.isNull() ? null : value.stringValue();
      changed =
          switch (update.getKey()) {
            case "username" ->
                with(changed, name(at, text), changed.fullName(), changed.bio(), changed.website());
            case "full_name" ->
                with(changed, changed.username(), name(at, text), changed.bio(), changed.website());
            case "bio" ->
                with(
                    changed,
                    changed.username(),
                    changed.fullName(),
                    text(at, text, LONGEST_BIO),
                    changed.website());
            case "website" ->
                with(changed, changed.username(), changed.fullName(), changed.bio(), website(text));
            default ->
                throw new ToolException(
                    at + ": what can be changed are username, full_name, bio and website");
          };
    }
    return changed;
  }

  private static Account with(
      Account account,
      Optional<String> username,
      Optional<String> fullName,
      Optional<String> bio,
      Optional<String> website) {
    return new Account(
        account.id(),
        account.email(),
        account.password(),
        account.tier(),
        account.createdAt(),
        username,
        fullName,
        bio,
        website);
  }

  private static Optional<String> text(String argument, @Nullable String given, int longest) {
    if (given == null || given.isBlank()) {
      return Optional.empty();
    }
    if (given.length() > longest || given.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new ToolException(
          "%s: expected at most %,d characters that can be shown".formatted(argument, longest));
    }
    return Optional.of(given.strip());
  }

  private static Optional<String> website(@Nullable String given) {
    Optional<String> address = text("updates.website", given, LONGEST_ADDRESS);
    if (address.isPresent() && !WEBSITE.matcher(address.get()).matches()) {
      throw new ToolException("updates.website: expected an address that begins with https://");
    }
    return address;
  }

  static ProfileReport report(Account account) {
    return new ProfileReport(
        account.id(),
        account.email(),
        account.tier(),
        account.createdAt(),
        account.username(),
        account.fullName(),
        account.bio(),
        account.website());
  }

  /** Counts what belongs to somebody. */
  static StatsReport statistics(Store store, String owner) {
    return store
        .first(
            """
            SELECT
              (SELECT count(*) FROM sandboxes WHERE owner = ?1) AS sandboxes,
              (SELECT count(*) FROM sandbox_runs JOIN sandboxes ON sandboxes.id = sandbox
                WHERE owner = ?1) AS runs,
              (SELECT count(*) FROM jobs WHERE owner = ?1) AS trainings,
              (SELECT count(*) FROM models WHERE owner = ?1) AS models,
              (SELECT count(*) FROM workflows WHERE owner = ?1) AS workflows,
              (SELECT count(*) FROM executions WHERE owner = ?1) AS executions,
              (SELECT count(*) FROM files WHERE owner = ?1) AS files,
              (SELECT coalesce(sum(bytes), 0) FROM files WHERE owner = ?1) AS file_bytes,
              (SELECT coalesce(sum(amount), 0) FROM credits WHERE owner = ?1) AS credits\
            """,
            row ->
                new StatsReport(
                    owner,
                    row.getInt("sandboxes"),
                    row.getInt("runs"),
                    row.getInt("trainings"),
                    row.getInt("models"),
                    row.getInt("workflows"),
                    row.getInt("executions"),
                    row.getInt("files"),
                    row.getLong("file_bytes"),
                    row.getLong("credits")),
            owner)
        .orElseThrow();
  }
}
