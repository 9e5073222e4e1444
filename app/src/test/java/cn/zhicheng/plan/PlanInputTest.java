package cn.zhicheng.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hostile and careless input to a plan. */
@ProductTest
class PlanInputTest {
  @Autowired PlanCast cast;

  @Test
  void whatNobodyCanMeanIsRefusedBesideItsField() {
    Actor organiser = cast.organiser();
    PlanFile draft = cast.draft(organiser);
    Map<String, String> basics = cast.basics();
    basics.put("year", "9999");
    basics.put("closeDay", basics.get("openDay"));
    basics.put("closeTime", "08:00");
    basics.put("tenureCutoff", "9999-12-31");
    basics.put("committeeLevel", "PROVINCE");
    assertThat(problems(organiser, draft, PlanSection.BASICS, TypedPlan.of(basics)))
        .containsOnlyKeys("year", "closeDay", "tenureCutoff", "committeeLevel");

    List<String> many = IntStream.range(0, 5000).mapToObj(i -> "22." + i).toList();
    TypedPlan titles =
        Objects.requireNonNull(cast.typed(organiser).get(PlanSection.TITLES))
            .and("specialties", many);
    assertThat(problems(organiser, draft, PlanSection.TITLES, titles))
        .containsOnlyKeys("specialties");
    assertThat(
            problems(
                organiser,
                draft,
                PlanSection.SCOPE,
                TypedPlan.of(Map.of("reach", "SOME", "regions", "340100", "kinds", "SOME"))))
        .containsOnlyKeys("regions", "natures");
    assertThat(
            problems(
                organiser,
                draft,
                PlanSection.MATERIALS,
                TypedPlan.of(Map.of("min.CE", "9", "max.CE", "2", "until.CE", "明天"))))
        .containsOnlyKeys("max.CE", "until.CE", "posts");
    assertThatThrownBy(() ->
            cast.section(
                organiser,
                draft.id(),
                PlanSection.TEXTS,
                TypedPlan.of(Map.of("description", "说明", "contact", "电话"))
                    .and("documents", List.of(UUID.randomUUID().toString()))))
        .isInstanceOf(NotFoundException.class);
  }

  private Map<String, String> problems(
      Actor organiser, PlanFile draft, PlanSection section, TypedPlan typed) {
    return catchThrowableOfType(
            InvalidException.class, () -> cast.section(organiser, draft.id(), section, typed))
        .problems()
        .byField();
  }
}
