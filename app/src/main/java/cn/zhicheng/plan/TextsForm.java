package cn.zhicheng.plan;

import cn.zhicheng.shared.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 附件与说明. Whose files they are, the use case asks. */
@Component
class TextsForm implements SectionForm {
  static final String DOCUMENTS = "documents";
  static final String FILE = "document";
  static final int FILES = 20;
  static final int TEXT = 10_000;
  static final int CONTACT = 100;

  @Override
  public PlanSection section() {
    return PlanSection.TEXTS;
  }

  @Override
  public TypedPlan fill(PlanFile file) {
    Plan plan = file.plan();
    return TypedPlan.of(Map.of("description", plan.description(), "contact", plan.contact()))
        .and(DOCUMENTS, plan.terms().documents().stream().map(UUID::toString).toList());
  }

  @Override
  public PlanFile read(TypedPlan typed, PlanFile before, Problems problems) {
    var in = new PlanReading(typed, problems);
    String description = in.text("description", "计划说明", TEXT, true);
    String contact = in.line("contact", "咨询电话", CONTACT);
    List<UUID> documents = documents(typed, problems);
    Plan plan = before.plan();
    return before.with(
        PlanChanges.texts(
            plan, TermsWith.documents(plan.terms(), documents), description, contact));
  }

  /** The files named, each once. */
  static List<UUID> documents(TypedPlan typed, Problems problems) {
    var documents = new LinkedHashSet<UUID>();
    for (String id : typed.all(DOCUMENTS)) {
      try {
        documents.add(UUID.fromString(id));
      } catch (IllegalArgumentException e) {
        problems.add(FILE, "附件没有上传成功，请重新选择。");
      }
    }
    problems.check(documents.size() > FILES, FILE, "附件最多 " + FILES + " 个，请移除一些或合并成一个文件。");
    return List.copyOf(documents);
  }
}
