package cn.zhicheng.identity.preset;

import static cn.zhicheng.schema.Tables.ACCOUNT;
import static cn.zhicheng.schema.Tables.MANDATE;
import static cn.zhicheng.schema.Tables.ORGANISATION;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Slice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds the preset accounts an actor keeps. */
@Repository
public class AccountDirectory {
  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final char ESCAPE = '!';
  private final PresetAccountStore store;
  private final Stewardships stewardships;
  private final Clock clock;

  AccountDirectory(PresetAccountStore store, Stewardships stewardships, Clock clock) {
    this.store = store;
    this.stewardships = stewardships;
    this.clock = clock;
  }

  /** An account and what its keeper's scope is. */
  public record Kept(PresetAccount account, Stewardship scope) {}

  /**
   * One account of the actor's scope.
   *
   * @throws NotFoundException outside of it
   */
  public Kept get(Actor actor, UUID id) {
    Stewardship scope = stewardships.of(actor);
    return store
        .find(scope, id)
        .map(account -> new Kept(account, scope))
        .orElseThrow(() -> new NotFoundException("No account " + id));
  }

  /**
   * One page of the actor's scope, by login name.
   *
   * @param part of login name, holder or body; empty for all
   * @param state null for all
   * @param after login name the page starts after; null for the first
   */
  public Slice<PresetAccount> page(
      Actor actor, String part, @Nullable PresetAccountState state, @Nullable String after) {
    Condition fit = named(part.strip()).and(state == null ? DSL.noCondition() : is(state));
    List<PresetAccount> rows = store.page(stewardships.of(actor), fit, after, PAGE + 1);
    return Slice.cut(rows, PAGE, PresetAccount::loginName);
  }

  private static Condition named(String part) {
    if (part.isEmpty()) {
      return DSL.noCondition();
    }
    String letters = part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    String like = "%" + letters + "%";
    return ACCOUNT
        .LOGIN_NAME
        .likeIgnoreCase(like, ESCAPE)
        .or(ACCOUNT.DISPLAY_NAME.like(like, ESCAPE))
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(MANDATE)
                    .join(ORGANISATION)
                    .on(ORGANISATION.ID.eq(MANDATE.ORGANISATION_ID))
                    .where(MANDATE.ACCOUNT_ID.eq(ACCOUNT.ID))
                    .and(ORGANISATION.NAME.like(like, ESCAPE))));
  }

  /** The same order of states as {@link PresetAccount#state}. */
  private Condition is(PresetAccountState state) {
    Instant now = clock.instant();
    LocalDate today = ProvinceTime.today(clock);
    Condition disabled = ACCOUNT.STATUS.eq("DISABLED");
    Condition expired = DSL.coalesce(ACCOUNT.EXPIRES_ON.lt(today), false).isTrue();
    Condition locked = DSL.coalesce(ACCOUNT.LOCKED_UNTIL.gt(now), false).isTrue();
    Condition usable = DSL.not(disabled).and(DSL.not(expired));
    return switch (state) {
      case DISABLED -> disabled;
      case EXPIRED -> DSL.not(disabled).and(expired);
      case LOCKED -> usable.and(locked);
      case FRESH -> usable.and(DSL.not(locked)).and(ACCOUNT.MUST_CHANGE_PASSWORD);
      case ACTIVE -> usable.and(DSL.not(locked)).and(DSL.not(ACCOUNT.MUST_CHANGE_PASSWORD));
    };
  }
}
