package cn.zhicheng.notification;

import static java.util.stream.Collectors.groupingBy;

import cn.zhicheng.journal.NewsLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks every teller for its lines. One that fails is asked again for halves of them, until the
 * lines it fails at stand alone: those are put aside, the others go on.
 */
@Component
class Tellers {
  private static final Logger LOG = LoggerFactory.getLogger(Tellers.class);
  private final ObjectProvider<Teller> tellers;
  private final TransactionTemplate savepoint;

  Tellers(ObjectProvider<Teller> tellers, PlatformTransactionManager transactions) {
    this.tellers = tellers;
    savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** What is to be told, and the lines it could not be found out for with the reason. */
  record Outcome(List<Message> messages, Map<NewsLine, String> failed) {}

  /** Inside the caller's transaction, which a failing teller does not spoil. */
  Outcome tell(List<NewsLine> lines) {
    var outcome = new Outcome(new ArrayList<>(), new LinkedHashMap<>());
    Map<String, List<NewsLine>> bySubject =
        lines.stream().collect(groupingBy(NewsLine::subjectKind));
    tellers
        .orderedStream()
        .forEach(
            teller -> tell(teller, bySubject.getOrDefault(teller.subject(), List.of()), outcome));
    return outcome;
  }

  private void tell(Teller teller, List<NewsLine> lines, Outcome outcome) {
    if (lines.isEmpty()) {
      return;
    }
    try {
      List<Message> told = savepoint.execute(status -> teller.tell(lines));
      outcome.messages().addAll(told == null ? List.of() : told);
    } catch (RuntimeException e) {
      if (lines.size() == 1) {
        LOG.warn("Nobody is told of journal line {}", lines.getFirst().id(), e);
        outcome.failed().put(lines.getFirst(), teller.getClass().getSimpleName() + ": " + e);
        return;
      }
      int half = lines.size() / 2;
      tell(teller, lines.subList(0, half), outcome);
      tell(teller, lines.subList(half, lines.size()), outcome);
    }
  }
}
