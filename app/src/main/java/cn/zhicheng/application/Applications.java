package cn.zhicheng.application;

import static cn.zhicheng.schema.Tables.APPLICATION_DOCUMENT;
import static cn.zhicheng.schema.Tables.APPLICATION_STEP;
import static cn.zhicheng.schema.Tables.AUDIT_RECORD;
import static cn.zhicheng.schema.Tables.REVIEW_PLAN;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;

import cn.zhicheng.export.ExportOrder;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who sees which application. Outside the scope it does not exist. */
@Component
public class Applications {
  private final ApplicationStore store;
  private final Plans plans;
  private final DSLContext db;
  private final Clock clock;

  Applications(ApplicationStore store, Plans plans, DSLContext db, Clock clock) {
    this.store = store;
    this.plans = plans;
    this.db = db;
    this.clock = clock;
  }

  /**
   * One's own application, not deleted.
   *
   * @throws NotFoundException for everybody else's
   */
  public Application own(Actor actor, UUID id) {
    return notDeleted(store.ofPerson(actor.person(), id), id);
  }

  /**
   * The same with its plan, from memory in the version that the plan's row has; one statement.
   *
   * @throws NotFoundException for everybody else's
   */
  UnderPlan ownUnderPlan(Actor actor, UUID id) {
    return db.select(TITLE_APPLICATION.fields())
        .select(REVIEW_PLAN.VERSION)
        .from(TITLE_APPLICATION)
        .join(REVIEW_PLAN)
        .on(REVIEW_PLAN.ID.eq(TITLE_APPLICATION.PLAN_ID))
        .where(TITLE_APPLICATION.PERSON_ID.eq(actor.person()))
        .and(TITLE_APPLICATION.ID.eq(id))
        .and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name()))
        .fetchOptional(this::underPlan)
        .orElseThrow(() -> new NotFoundException("No application " + id));
  }

  private UnderPlan underPlan(Record row) {
    Application application = ApplicationStore.application(row);
    return new UnderPlan(application, plans.at(application.planId(), row.get(REVIEW_PLAN.VERSION)));
  }

  /** The same to write in: until the transaction ends nobody else does. */
  Application held(Actor actor, UUID id) {
    return notDeleted(store.held(actor.person(), id), id);
  }

  private static Application notDeleted(Optional<Application> found, UUID id) {
    return found
        .filter(each -> each.state() != ApplicationState.DELETED)
        .orElseThrow(() -> new NotFoundException("No application " + id));
  }

  /** A person's applications but the deleted, newest plan year first (当前申报记录). */
  public List<Application> allOwn(Actor actor) {
    return store.allOf(actor.person());
  }

  /** The one that uses up a plan year, if any. */
  public Optional<Application> liveIn(UUID person, int planYear) {
    return store.liveIn(person, planYear);
  }

  /**
   * An application that has reached this body's level.
   *
   * @throws NotFoundException when it has not, or the body is not on its route
   */
  public Application reached(Actor actor, UUID id) {
    return store
        .within(reachedBy(actor.organisation()), id)
        .orElseThrow(() -> new NotFoundException("No application " + id));
  }

  /**
   * An application as the actor may read it: one's own, or one that has reached one's body.
   *
   * @throws NotFoundException otherwise
   */
  public Application readable(Actor actor, UUID id) {
    return actor.role() == Role.APPLICANT ? own(actor, id) : reached(actor, id);
  }

  /**
   * The same for an order whose file is made later.
   *
   * @throws NotFoundException outside the order's scope
   */
  Application readable(ExportOrder order, UUID id) {
    return order.role() == Role.APPLICANT
        ? notDeleted(store.ofPerson(order.person(), id), id)
        : store
            .within(reachedBy(order.organisation()), id)
            .orElseThrow(() -> new NotFoundException("No application " + id));
  }

  /** Those under a plan that have reached the order's body in their present round, by number. */
  List<UUID> underPlan(ExportOrder order, UUID plan, int most) {
    return db.select(TITLE_APPLICATION.ID)
        .from(TITLE_APPLICATION)
        .where(TITLE_APPLICATION.PLAN_ID.eq(plan))
        .and(
            TITLE_APPLICATION.STATUS.in(
                ApplicationState.IN_AUDIT.name(), ApplicationState.ACCEPTED.name()))
        .and(reachedBy(order.organisation()))
        .orderBy(TITLE_APPLICATION.APPLICATION_NO)
        .limit(most)
        .fetch(TITLE_APPLICATION.ID);
  }

  /** Whether the document belongs to an application that has reached this body. */
  boolean contains(UUID body, UUID document) {
    return contains(reachedBy(body), document);
  }

  /** Whether the document belongs to an application this account of operations may look at now. */
  boolean containsLookedAt(UUID account, UUID document) {
    return contains(LookStore.open(account, clock.instant()), document);
  }

  private boolean contains(Condition scope, UUID document) {
    return db.fetchExists(
        DSL.selectOne()
            .from(APPLICATION_DOCUMENT)
            .join(TITLE_APPLICATION)
            .on(TITLE_APPLICATION.ID.eq(APPLICATION_DOCUMENT.APPLICATION_ID))
            .where(APPLICATION_DOCUMENT.DOCUMENT_ID.eq(document))
            .and(scope));
  }

  /** It stands at or beyond the body's level now, or the body decided on it in an earlier round. */
  static Condition reachedBy(UUID body) {
    return reachedBy(DSL.val(body));
  }

  /** The same for a statement that is rendered once. */
  static Condition reachedBy(Field<UUID> body) {
    Condition now =
        TITLE_APPLICATION
            .STATUS
            .in(ApplicationState.IN_AUDIT.name(), ApplicationState.ACCEPTED.name())
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(APPLICATION_STEP)
                        .where(APPLICATION_STEP.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                        .and(APPLICATION_STEP.ORGANISATION_ID.eq(body))
                        .and(APPLICATION_STEP.SEQ.le(TITLE_APPLICATION.CURRENT_STEP))));
    Condition before =
        DSL.exists(
            DSL.selectOne()
                .from(AUDIT_RECORD)
                .where(AUDIT_RECORD.APPLICATION_ID.eq(TITLE_APPLICATION.ID))
                .and(AUDIT_RECORD.ORGANISATION_ID.eq(body)));
    return now.or(before.and(TITLE_APPLICATION.STATUS.ne(ApplicationState.DELETED.name())));
  }
}
