package plusminus.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Transactions in plain SQL. SQLite rolls back by itself when the disk is full; the driver, with
 * its autoCommit off, does not notice and the next statements end up in the file one by one.
 */
final class PlainTransactions implements TransactionHandler {

  private final String begin;
  private boolean open;

  private PlainTransactions(String begin) {
    this.begin = begin;
  }

  /** Takes the write lock at once: a transaction that asks for it later may be refused it. */
  static PlainTransactions writing() {
    return new PlainTransactions("BEGIN IMMEDIATE");
  }

  /** Sees one state of the database throughout. */
  static PlainTransactions reading() {
    return new PlainTransactions("BEGIN");
  }

  @Override
  public TransactionHandler specialize(Handle handle) {
    return new PlainTransactions(begin);
  }

  @Override
  public void begin(Handle handle) {
    handle.execute(begin);
    open = true;
  }

  @Override
  public void commit(Handle handle) {
    handle.execute("COMMIT");
    open = false;
  }

  @Override
  public void rollback(Handle handle) {
    open = false;
    handle.execute("ROLLBACK");
  }

  @Override
  public boolean isInTransaction(Handle handle) {
    return open;
  }

  @Override
  public void savepoint(Handle handle, String name) {
    handle.execute("SAVEPOINT " + name);
  }

  @Override
  public void rollbackToSavepoint(Handle handle, String name) {
    handle.execute("ROLLBACK TO SAVEPOINT " + name);
  }

  @Override
  public void releaseSavepoint(Handle handle, String name) {
    handle.execute("RELEASE SAVEPOINT " + name);
  }

  @Override
  public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> work)
      throws X {
    begin(handle);
    try {
      R result = work.withHandle(handle);
      commit(handle);
      return result;
    } catch (Throwable failure) {
      rollBack(handle, failure);
      throw failure;
    }
  }

  @Override
  public <R, X extends Exception> R inTransaction(
      Handle handle, TransactionIsolationLevel level, HandleCallback<R, X> work) throws X {
    throw new TransactionException("SQLite knows one level of isolation");
  }

  private void rollBack(Handle handle, Throwable failure) {
    try {
      rollback(handle);
    } catch (RuntimeException alreadyRolledBack) {
      failure.addSuppressed(alreadyRolledBack);
    }
  }
}
