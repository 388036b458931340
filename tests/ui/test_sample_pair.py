from annotator.app.demo import DEMO_PAIR, create_demo
from annotator.ui.sample_pair import open_pair


def test_the_pair_stands_side_by_side_however_many_panes_there_were(make_window, tmp_path):
    window = make_window()
    assert window.open_project(create_demo(tmp_path, "anna"))
    panes = window.workspace.panes
    panes.show_count(4)
    open_pair(window.workspace)
    library = window.workspace.session.library
    assert tuple(library.article(pane.article).file for pane in panes.all()) == DEMO_PAIR
    assert panes.current is panes.all()[0]
