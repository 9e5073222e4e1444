package cn.zhicheng.organisation.web;

import cn.zhicheng.organisation.Body;
import cn.zhicheng.organisation.Organisation;
import cn.zhicheng.organisation.OrganisationStatus;
import cn.zhicheng.web.Detail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a unit whose registration is open.
 *
 * @param bureau who decides; null where the region has no bureau yet
 */
public record WaitingPage(Body own, @Nullable Organisation bureau) {
  public boolean returned() {
    return own.organisation().status() == OrganisationStatus.RETURNED;
  }

  public List<Detail> whom() {
    return bureau == null
        ? List.of(Detail.of("核准部门", "属地人社部门"))
        : List.of(
            Detail.of("核准部门", bureau.name()),
            Detail.of("联系人", bureau.contact().isEmpty() ? "该部门未登记联系人" : bureau.contact()),
            Detail.of(
                "联系电话", bureau.contactPhone().isEmpty() ? "该部门未登记电话" : bureau.contactPhone()));
  }
}
