package cn.zhicheng.plan;

import static cn.zhicheng.schema.Tables.REVIEW_PLAN;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.StoredDocument;
import cn.zhicheng.web.FileChip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells what a plan says. */
@Component
public class PlanContents {
  private final DSLContext db;
  private final PlanFacts facts;
  private final Documents documents;

  PlanContents(DSLContext db, PlanFacts facts, Documents documents) {
    this.db = db;
    this.facts = facts;
    this.documents = documents;
  }

  /** Of a plan the caller may show; one statement, and one more where it has files. */
  public PlanContent of(Plan plan) {
    var row =
        db.select(REVIEW_PLAN.REMARK)
            .select(PlanDeskStore.TITLES, PlanDeskStore.SPECIALTIES, PlanDeskStore.AMENDMENTS)
            .from(REVIEW_PLAN)
            .where(REVIEW_PLAN.ID.eq(plan.id()))
            .fetchSingle();
    var offer = new PlanOffer(row.get(PlanDeskStore.TITLES), row.get(PlanDeskStore.SPECIALTIES));
    return content(plan, offer, row.get(REVIEW_PLAN.REMARK), row.get(PlanDeskStore.AMENDMENTS));
  }

  /** Of a plan read whole; a statement only where it has files. */
  public PlanContent of(PlanFile file) {
    return content(file.plan(), file.offer(), file.remark(), file.amendments());
  }

  private PlanContent content(
      Plan plan, PlanOffer offer, String remark, List<PlanAmendment> amendments) {
    return new PlanContent(
        facts.of(plan, offer),
        plan.description(),
        chips(plan.terms().documents()),
        plan.status() == PlanStatus.CANCELLED ? remark : "",
        amendments.reversed().stream().map(PlanContent.Amended::of).toList());
  }

  /** Files as pages show them, in their order. */
  public List<FileChip> chips(List<UUID> ids) {
    Map<UUID, StoredDocument> known = documents.describe(ids);
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .map(StoredDocument::chip)
        .toList();
  }
}
