package cn.zhicheng.identity.acting;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.StaleException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A natural person accepts or declines to act for an organisation. */
@Component
public class AnswerOffer {
  private final MandateBook book;
  private final Journal journal;
  private final Clock clock;

  AnswerOffer(MandateBook book, Journal journal, Clock clock) {
    this.book = book;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Answers an offer made to the person behind the actor's account: same ID number, same name.
   *
   * @param move {@link MandateMove#ACCEPT} or {@link MandateMove#DECLINE}
   * @return the offer as it was
   * @throws NotFoundException when no such offer waits for this person
   * @throws StaleException when it was taken back meanwhile
   */
  @Transactional
  public MandateLine answer(Actor actor, UUID id, MandateMove move) {
    MandateLine offer =
        book.offeredTo(actor.accountId()).stream()
            .filter(line -> line.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No offer " + id));
    if (!book.move(offer, offer.after(move), actor.accountId(), clock.instant())) {
      throw new StaleException("这条邀请刚刚已被对方收回，您的操作没有生效。");
    }
    journal.write(
        actor.by(),
        Entry.move(MandateLine.SUBJECT, id, move, offer.status(), offer.after(move), ""));
    return offer;
  }
}
