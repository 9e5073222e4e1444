package cn.zhicheng.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of the session store. What writes to its tables has one of its own; a session is
 * read by one statement, which needs none around it: that saves a round trip of every request.
 */
final class SessionTransactions implements TransactionOperations {
  private static final ScopedValue<Boolean> READING = ScopedValue.newInstance();
  private final TransactionOperations alone = TransactionOperations.withoutTransaction();
  private final TransactionTemplate own;

  SessionTransactions(PlatformTransactionManager manager) {
    own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** One read of the store. */
  static <T extends @Nullable Object> T reading(ScopedValue.CallableOp<T, RuntimeException> read) {
    return ScopedValue.where(READING, true).call(read);
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
    return READING.isBound() ? alone.execute(work) : own.execute(work);
  }
}
