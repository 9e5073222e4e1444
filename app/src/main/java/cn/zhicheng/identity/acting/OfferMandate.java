package cn.zhicheng.identity.acting;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Holder;
import cn.zhicheng.identity.MandateKind;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.identity.MandateState;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Sealer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a natural person to act for the actor's organisation: as a clerk, or instead of the actor
 * for some days. It counts once the person, signed on by 「个人登录」, accepts; so the journal names a
 * person, and no password is shared.
 */
@Component
public class OfferMandate {
  private final MandateBook book;
  private final Sealer sealer;
  private final Journal journal;
  private final Clock clock;

  OfferMandate(MandateBook book, Sealer sealer, Journal journal, Clock clock) {
    this.book = book;
    this.sealer = sealer;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Asks somebody to become a clerk of the actor's organisation.
   *
   * @throws cn.zhicheng.shared.RefusedException {@code NOT_CHIEF}
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   */
  @Transactional
  public UUID clerk(Actor actor, OfferForm typed) {
    MandateRules.mayAppoint(actor).orThrow();
    LocalDate today = ProvinceTime.today(clock);
    typed.person(today).orThrow();
    return offer(actor, offer(actor, typed, MandateKind.CLERK, null, today, null));
  }

  /**
   * Asks somebody to do the actor's own work for some days.
   *
   * @throws cn.zhicheng.shared.RefusedException {@code LENT_ALREADY} for delegates
   * @throws cn.zhicheng.shared.InvalidException with every problem of what was typed
   */
  @Transactional
  public UUID delegate(Actor actor, OfferForm typed) {
    MandateRules.mayLend(actor).orThrow();
    typed.delegate(ProvinceTime.today(clock)).orThrow();
    LocalDate from = Objects.requireNonNull(OfferForm.day(typed.from()));
    LocalDate to = Objects.requireNonNull(OfferForm.day(typed.to()));
    UUID own = actor.acting().id();
    return offer(actor, offer(actor, typed, MandateKind.DELEGATE, own, from, to));
  }

  private MandateBook.Offer offer(
      Actor actor,
      OfferForm typed,
      MandateKind kind,
      @org.jspecify.annotations.Nullable UUID lentFrom,
      LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to) {
    byte[] holder = Objects.requireNonNull(Holder.index(sealer, typed.idNo()));
    if (actor.isHolder(holder)) {
      new Problems().add("idNo", "这是您本人的证件号码，不需要再授权给自己").orThrow();
    }
    return new MandateBook.Offer(
        actor.role(),
        actor.organisation(),
        kind,
        typed.name(),
        holder,
        lentFrom,
        typed.reason(),
        from,
        to);
  }

  private UUID offer(Actor actor, MandateBook.Offer offer) {
    UUID id = MandateBook.Offer.id();
    if (!book.offer(id, offer, clock.instant())) {
      new Problems().add("idNo", "该人员已经是本单位的经办人，或者已有一条待接受的邀请").orThrow();
    }
    journal.write(
        actor.by(),
        Entry.move(
                MandateLine.SUBJECT,
                id,
                MandateMove.OFFER,
                null,
                MandateState.OFFERED,
                offer.reason())
            .with(Map.of("kind", offer.kind().name(), "holder", offer.holderName())));
    return id;
  }
}
