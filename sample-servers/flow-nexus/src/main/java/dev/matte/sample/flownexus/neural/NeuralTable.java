package dev.matte.sample.flownexus.neural;

import dev.matte.sample.flownexus.neural.NeuralTools.JobState;
import dev.matte.sample.flownexus.neural.NeuralTools.ModelLine;
import dev.matte.sample.flownexus.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trainings and networks in the store. Thread-safe. Whatever is looked up names its owner. */
final class NeuralTable {
  private static final int MOST_JOBS = 100;

  private final Store store;

  NeuralTable(Store store) {
    this.store = store;
  }

  /** Keeps a new training, and of all of its owner's the latest hundred. */
  void insert(Job job) {
    store.change(
        "INSERT INTO jobs (id, owner, model, state, epochs, epoch, created_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        job.id(),
        job.owner(),
        job.model(),
        job.state().name(),
        job.epochs(),
        job.epoch(),
        job.createdAt().toEpochMilli());
    store.change(
        """
        DELETE FROM jobs WHERE owner = ?1 AND ended_at IS NOT NULL AND id NOT IN (
          SELECT id FROM jobs WHERE owner = ?1 ORDER BY created_at DESC LIMIT ?2)\
        """,
        job.owner(),
        MOST_JOBS);
  }

  void update(Job job) {
    store.change(
        """
        UPDATE jobs SET state = ?2, epoch = ?3, loss = ?4, held_out_loss = ?5, accuracy = ?6,
            reason = ?7, ended_at = ?8
          WHERE id = ?1\
        """,
        job.id(),
        job.state().name(),
        job.epoch(),
        job.loss().orElse(null),
        job.heldOutLoss().orElse(null),
        job.accuracy().orElse(null),
        job.reason().orElse(null),
        job.endedAt().map(Instant::toEpochMilli).orElse(null));
  }

  /** What was not over when the process before this one ended never will be. */
  void interruptOpen(Instant now) {
    store.change(
        "UPDATE jobs SET state = ?, ended_at = ? WHERE ended_at IS NULL",
        JobState.INTERRUPTED.name(),
        now.toEpochMilli());
  }

  Optional<Job> job(String owner, String id) {
    return store.first(
        "SELECT * FROM jobs WHERE owner = ? AND id = ?", NeuralTable::job, owner, id);
  }

  void keep(Job job, Network network, Instant now) {
    store.change(
        "INSERT INTO models (id, owner, created_at, network) VALUES (?, ?, ?, ?)",
        job.model(),
        job.owner(),
        now.toEpochMilli(),
        network.bytes());
  }

  Optional<Network> network(String owner, String id) {
    return store.first(
        "SELECT network FROM models WHERE owner = ? AND id = ?",
        row -> Network.of(row.getBytes(1)),
        owner,
        id);
  }

  /** Newest first. */
  List<ModelLine> models(String owner, int most) {
    return store.all(
        """
        SELECT id, created_at, network FROM models WHERE owner = ?
          ORDER BY created_at DESC, rowid DESC LIMIT ?\
        """,
        row -> {
          Network network = Network.of(row.getBytes("network"));
          return new ModelLine(
              row.getString("id"),
              network.inputs(),
              network.parameters(),
              network.classes(),
              Instant.ofEpochMilli(row.getLong("created_at")));
        },
        owner,
        most);
  }

  int models(String owner) {
    return store
        .first("SELECT count(*) FROM models WHERE owner = ?", row -> row.getInt(1), owner)
        .orElse(0);
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getString("id"),
        row.getString("owner"),
        row.getString("model"),
        JobState.valueOf(row.getString("state")),
        row.getInt("epochs"),
        row.getInt("epoch"),
        number(row, "loss"),
        number(row, "held_out_loss"),
        number(row, "accuracy"),
        Optional.ofNullable(text(row, "reason")),
        Instant.ofEpochMilli(row.getLong("created_at")),
        moment(row, "ended_at"));
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }

  private static Optional<Double> number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? Optional.empty() : Optional.of(number);
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
