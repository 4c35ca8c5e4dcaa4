package dev.matte.sample.flownexus.account;

import dev.matte.sample.flownexus.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Accounts, registrations that wait for their token, and resets in the store; of tokens the hashes.
 * Thread-safe.
 */
final class AccountTable {
  /** Somebody who fills an address's place up keeps nobody else out for longer than a token. */
  private static final int MOST_WAITING = 3;

  private final Store store;

  AccountTable(Store store) {
    this.store = store;
  }

  Optional<Account> byEmail(String email) {
    return store.first("SELECT * FROM accounts WHERE email = ?", AccountTable::account, email);
  }

  Optional<Account> byId(String id) {
    return store.first("SELECT * FROM accounts WHERE id = ?", AccountTable::account, id);
  }

  /** Keeps a registration until its token comes; says whether there was room for it. */
  boolean register(String token, Account wanted, Instant now, Instant end) {
    return store.transaction(
        () -> {
          store.change("DELETE FROM registrations WHERE expires_at <= ?", now.toEpochMilli());
          int waiting =
              store
                  .first(
                      "SELECT count(*) FROM registrations WHERE email = ?",
                      row -> row.getInt(1),
                      wanted.email())
                  .orElse(0);
          return waiting < MOST_WAITING
              && store.change(
                      """
                      INSERT INTO registrations
                          (token, id, email, password, tier, created_at, username, full_name, expires_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                      """,
                      token,
                      wanted.id(),
                      wanted.email(),
                      wanted.password(),
                      wanted.tier(),
                      wanted.createdAt().toEpochMilli(),
                      wanted.username().orElse(null),
                      wanted.fullName().orElse(null),
                      end.toEpochMilli())
                  > 0;
        });
  }

  /** Makes an account of the registration with a token, once, unless its address has one by now. */
  Optional<Account> confirm(String token, Instant now) {
    return store.transaction(
        () -> {
          Optional<Account> waiting =
              store.first(
                  """
                  SELECT *, NULL AS bio, NULL AS website FROM registrations
                    WHERE token = ? AND expires_at > ?\
                  """,
                  AccountTable::account,
                  token,
                  now.toEpochMilli());
          waiting.ifPresent(
              wanted -> store.change("DELETE FROM registrations WHERE email = ?", wanted.email()));
          return waiting.filter(wanted -> byEmail(wanted.email()).isEmpty()).map(this::insert);
        });
  }

  private Account insert(Account account) {
    store.change(
        """
        INSERT INTO accounts (id, email, password, tier, created_at, username, full_name)
          VALUES (?, ?, ?, ?, ?, ?, ?)\
        """,
        account.id(),
        account.email(),
        account.password(),
        account.tier(),
        account.createdAt().toEpochMilli(),
        account.username().orElse(null),
        account.fullName().orElse(null));
    return account;
  }

  /** Keeps the token of a reset, the only one of its account. */
  void reset(String token, String account, Instant end) {
    store.transaction(
        () ->
            store.change("DELETE FROM resets WHERE account = ?", account)
                + store.change(
                    "INSERT INTO resets (token, account, expires_at) VALUES (?, ?, ?)",
                    token,
                    account,
                    end.toEpochMilli()));
  }

  /** Whose reset a token is, which stays good. */
  Optional<Account> resetting(String token, Instant now) {
    return store.first(
        """
        SELECT accounts.* FROM accounts JOIN resets ON resets.account = accounts.id
          WHERE resets.token = ? AND resets.expires_at > ?\
        """,
        AccountTable::account,
        token,
        now.toEpochMilli());
  }

  /** Changes a password and ends all sessions, if the token is still good; it is not afterwards. */
  boolean password(String token, Account account, String password) {
    return store.transaction(
        () -> {
          boolean good =
              store.change(
                      "DELETE FROM resets WHERE token = ? AND account = ?", token, account.id())
                  > 0;
          if (good) {
            store.change("UPDATE accounts SET password = ? WHERE id = ?", password, account.id());
            store.change("DELETE FROM sessions WHERE account = ?", account.id());
          }
          return good;
        });
  }

  /** Says whether there is such an account. */
  boolean tier(String id, String tier) {
    return store.change("UPDATE accounts SET tier = ? WHERE id = ?", tier, id) > 0;
  }

  /** Changes what people say of themselves. */
  void profile(Account account) {
    store.change(
        "UPDATE accounts SET username = ?, full_name = ?, bio = ?, website = ? WHERE id = ?",
        account.username().orElse(null),
        account.fullName().orElse(null),
        account.bio().orElse(null),
        account.website().orElse(null),
        account.id());
  }

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("email"),
        row.getString("password"),
        row.getString("tier"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        Optional.ofNullable(text(row, "username")),
        Optional.ofNullable(text(row, "full_name")),
        Optional.ofNullable(text(row, "bio")),
        Optional.ofNullable(text(row, "website")));
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }
}
