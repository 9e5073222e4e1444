package cn.zhicheng.achievement.web;

import static cn.zhicheng.identity.SignedOn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.zhicheng.achievement.LibraryCast;
import cn.zhicheng.achievement.entry.EntryDraft;
import cn.zhicheng.achievement.entry.Pick;
import cn.zhicheng.achievement.entry.SaveEntry;
import cn.zhicheng.achievement.entry.SubmitEntry;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Wrong roles are refused, others' entries do not exist (FAQ-D4). */
@ProductTest
class LibraryIsRefusedToOthersTest {
  @Autowired LibraryCast cast;
  @Autowired MockMvc mvc;
  @Autowired SaveEntry saveEntry;
  @Autowired SubmitEntry submitEntry;

  private Actor unit;
  private Actor wang;

  @BeforeEach
  void makeCast() {
    unit = cast.unit("合肥市蜀山区教育体育局");
    wang = cast.personOf(unit, "王䶮");
  }

  @Test
  void anotherUnitAndAnotherPersonFindNothing() throws Exception {
    Pick one = submitted();
    Actor otherUnit = cast.unit("合肥市庐阳区教育体育局");
    Actor li = cast.person("李㛃");
    mvc.perform(get("/achievement-audits/" + one.id()).with(as(otherUnit)))
        .andExpect(status().isNotFound());
    mvc.perform(decision(otherUnit, one, "APPROVE", "")).andExpect(status().isNotFound());
    for (String act : List.of("submit", "withdraw", "delete", "restore")) {
      mvc.perform(
              post("/library/entries/" + one.id() + "/" + act)
                  .param("version", "1")
                  .with(as(li))
                  .with(csrf()))
          .andExpect(status().isNotFound());
    }
    mvc.perform(
            multipart("/library/entries/" + one.id())
                .param("version", "1")
                .with(as(li))
                .with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(get("/library/entries/" + one.id()).with(as(li))).andExpect(status().isNotFound());
  }

  @Test
  void allOtherRolesAreRefused() throws Exception {
    Pick one = submitted();
    for (Role role : List.of(Role.DEPARTMENT, Role.BUREAU, Role.ORGANISER)) {
      Actor official = SignedOn.official(role, unit.organisation(), "同一机构");
      refusedAsAuditor(official, one);
      refusedAsPerson(official, one);
    }
    refusedAsAuditor(wang, one);
    refusedAsPerson(unit, one);
  }

  private void refusedAsAuditor(Actor actor, Pick one) throws Exception {
    mvc.perform(get("/achievement-audits").with(as(actor))).andExpect(status().isForbidden());
    mvc.perform(get("/achievement-audits/" + one.id()).with(as(actor)))
        .andExpect(status().isForbidden());
    mvc.perform(decision(actor, one, "APPROVE", "")).andExpect(status().isForbidden());
    mvc.perform(
            post("/achievement-audits/batch")
                .param("pick", one.toString())
                .param("move", "APPROVE")
                .with(as(actor))
                .with(csrf()))
        .andExpect(status().isForbidden());
  }

  private void refusedAsPerson(Actor actor, Pick one) throws Exception {
    mvc.perform(get("/library").with(as(actor))).andExpect(status().isForbidden());
    mvc.perform(multipart("/library/EDUCATION").with(as(actor)).with(csrf()))
        .andExpect(status().isForbidden());
    for (String act : List.of("submit", "withdraw", "delete", "restore")) {
      mvc.perform(
              post("/library/entries/" + one.id() + "/" + act)
                  .param("version", "1")
                  .with(as(actor))
                  .with(csrf()))
          .andExpect(status().isForbidden());
    }
  }

  private Pick submitted() {
    Pick draft = saveEntry.save(wang, EntryDraft.fresh("EDUCATION", cast.education(wang)));
    submitEntry.submit(wang, draft.id(), draft.version());
    return new Pick(draft.id(), draft.version() + 1);
  }

  private static org.springframework.test.web.servlet.RequestBuilder decision(
      Actor actor, Pick pick, String move, String opinion) {
    return post("/achievement-audits/" + pick.id())
        .param("version", String.valueOf(pick.version()))
        .param("move", move)
        .param("opinion", opinion)
        .with(as(actor))
        .with(csrf());
  }
}
